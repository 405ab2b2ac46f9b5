package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import opora.access.Viewer;
import opora.identification.RegionShares.Cell;
import opora.identification.RegionShares.Counted;
import opora.identification.RunRecords.Fact;
import opora.identification.RunRecords.Home;
import opora.identification.RunRecords.Input;
import opora.identification.RunRecords.Origin;
import opora.identification.RunRecords.Standing;
import opora.identification.RunRecords.Told;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.Verdict;
import opora.identification.run.Roll;
import opora.identification.run.RunArchive;
import opora.statistics.Share;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs in PostgreSQL. Rows of many schools are looked up school by school, as in {@link KeptVerdicts}. */
@Repository
class SqlRunArchive implements RunArchive {

    static final String RUN =
            """
            select run.*,
                   run.id in (select run from identification.in_force) as in_force,
                   count(seen.school) as schools,
                   count(*) filter (where seen.status = 'LOW_RESULTS') as low_results,
                   count(*) filter (where seen.status = 'AT_RISK') as at_risk,
                   count(*) filter (where seen.status = 'CLEAR') as clear,
                   count(*) filter (where seen.status = 'NO_DATA') as no_data
            from identification.run
            left join identification.verdict seen on seen.run = run.id and %s
            where (:id::bigint is null or run.id = :id)
              and (:drafts or run.id in (select run from identification.in_force)
                   or :shown and run.id in (select run from identification.shown))
            group by run.id
            order by run.year desc, run.id desc
            """
                    .formatted(Sight.IN_SIGHT);

    private final JdbcClient jdbc;
    private final NewRuns newRuns;
    private final KeptVerdicts verdicts;
    private final Origins origins;
    private final RollRows rolls;

    SqlRunArchive(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.newRuns = new NewRuns(jdbc, batches);
        this.verdicts = new KeptVerdicts(jdbc);
        this.origins = new Origins(jdbc);
        this.rolls = new RollRows(jdbc);
    }

    @Override
    public long keep(NewRun run) {
        return newRuns.keep(run);
    }

    @Override
    public void decide(
            AcademicYear year, Optional<Long> run, Instant at, Viewer by, String reason) {
        jdbc.sql(
                        """
                        insert into identification.decision (year, run, made_at, made_by, made_by_name, reason)
                        values (:year, :run, :at, :by, :byName, :reason)
                        """)
                .param("year", year.endsIn())
                .param("run", run.orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .param("reason", reason)
                .update();
    }

    @Override
    public List<Run> runs(TerritoryScope seen) {
        return jdbc.sql(RUN).params(Sight.of(seen)).param("id", null).query(RunRow::read).list();
    }

    @Override
    public Optional<Run> find(TerritoryScope seen, long id) {
        return jdbc.sql(RUN).params(Sight.of(seen)).param("id", id).query(RunRow::read).optional();
    }

    @Override
    public SchoolList schools(TerritoryScope seen, Run run) {
        return verdicts.list(Sight.of(seen), run);
    }

    @Override
    public Optional<SchoolList.Entry> entry(TerritoryScope seen, Run run, SchoolId school) {
        return verdicts.list(Sight.of(seen, school), run).entries().stream().findFirst();
    }

    @Override
    public SchoolList schools(TerritoryScope seen, Run run, Set<SchoolId> which) {
        return verdicts.list(Sight.of(seen, which), run);
    }

    @Override
    public Roll roll(TerritoryScope seen, Run run) {
        return rolls.roll(Sight.of(seen), run, origins.of(seen, run.id()).orElseThrow());
    }

    @Override
    public boolean seesEverything() {
        return jdbc.sql("select territory.sees_all() and territory.sees_results()")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Origin> origin(TerritoryScope seen, long run) {
        return origins.of(seen, run);
    }

    @Override
    public List<Home> homes(TerritoryScope seen, long run) {
        return jdbc.sql(
                        """
                        select school, municipality, municipality_name
                        from identification.verdict seen
                        where run = :run and %s
                        order by municipality_name collate public.russian nulls last,
                                 name collate public.russian nulls last, code collate "C"
                        """
                                .formatted(Sight.IN_SIGHT))
                .params(Sight.of(seen))
                .param("run", run)
                .query((row, number) ->
                        new Home(new SchoolId(row.getLong("school")), municipality(row)))
                .list();
    }

    @Override
    public List<Standing> standings(TerritoryScope seen, long run) {
        return jdbc.sql(
                        """
                        select school, status, coalesce(municipality_name, '') as home
                        from identification.verdict seen
                        where run = :run and %s
                        """
                                .formatted(Sight.IN_SIGHT))
                .params(Sight.of(seen))
                .param("run", run)
                .query((row, number) ->
                        new Standing(
                                new SchoolId(row.getLong("school")),
                                Verdict.Status.valueOf(row.getString("status")),
                                row.getString("home")))
                .list();
    }

    static Optional<Municipality> municipality(ResultSet row) throws SQLException {
        long id = row.getLong("municipality");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(
                        new Municipality(
                                new MunicipalityId(id),
                                Objects.requireNonNullElse(
                                        row.getString("municipality_name"),
                                        Municipality.NOT_TOLD)));
    }

    @Override
    public List<Run> inForceBefore(TerritoryScope seen, Instant moment) {
        return jdbc
                .sql(Sight.before(RUN))
                .params(Sight.of(seen))
                .param("id", null)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(RunRow::read)
                .list()
                .stream()
                .filter(Run::inForce)
                .toList();
    }

    @Override
    public Optional<Told> told(TerritoryScope seen, Run run, SchoolId school) {
        Map<String, @Nullable Object> sight = Sight.ofPublished(seen, school);
        return verdicts.list(sight, run).entries().stream()
                .findFirst()
                .map(entry -> new Told(run, entry, facts(jdbc, sight, run.id(), school)));
    }

    @Override
    public List<Fact> facts(TerritoryScope seen, long run, SchoolId school) {
        return facts(jdbc, Sight.of(seen), run, school);
    }

    static List<Fact> facts(
            JdbcClient jdbc, Map<String, @Nullable Object> sight, long run, SchoolId school) {
        return jdbc.sql(
                        """
                        select input.year, input.procedure, input.fact, input.load
                        from identification.input
                        join identification.verdict seen using (run, school)
                        where input.run = :run and input.school = :of and %s
                        order by input.year desc, input.procedure
                        """
                                .formatted(Sight.IN_SIGHT))
                .params(sight)
                .param("run", run)
                .param("of", school.value())
                .query((row, number) -> fact(row))
                .list();
    }

    @Override
    public List<Input> inputs(TerritoryScope seen, long run) {
        return jdbc.sql(
                        """
                        select own.school, own.year, own.procedure, own.fact, own.load
                        from identification.verdict seen
                        cross join lateral (
                            select * from identification.input of
                            where of.run = seen.run and of.school = seen.school offset 0) own
                        where seen.run = :run and %s
                        order by own.school, own.year desc, own.procedure
                        """
                                .formatted(Sight.IN_SIGHT))
                .params(Sight.of(seen))
                .param("run", run)
                .query((row, number) -> new Input(new SchoolId(row.getLong("school")), fact(row)))
                .list();
    }

    @Override
    public List<Counted> counted(TerritoryScope seen, long run) {
        return jdbc
                .sql(
                        """
                        select own.year, own.procedure, own.failed, own.participants, count(*) as times
                        from identification.verdict seen
                        cross join lateral (
                            select * from identification.judged_outcome of
                            where of.run = seen.run and of.school = seen.school offset 0) own
                        where seen.run = :run and %s
                        group by own.year, own.procedure, own.failed, own.participants
                        """
                                .formatted(Sight.IN_SIGHT))
                .params(Sight.of(seen))
                .param("run", run)
                .query((row, number) ->
                        Collections.nCopies(
                                row.getInt("times"),
                                new Counted(
                                        new Cell(
                                                new AcademicYear(row.getInt("year")),
                                                Procedure.of(row.getString("procedure"))),
                                        new Share(
                                                row.getInt("failed"), row.getInt("participants")))))
                .list()
                .stream()
                .<Counted>flatMap(List::stream)
                .toList();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                new AcademicYear(row.getInt("year")),
                Procedure.of(row.getString("procedure")),
                row.getLong("fact"),
                row.getLong("load"));
    }
}
