package opora.programme.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Amendment;
import opora.programme.Programme;
import opora.programme.ProgrammeArchive;
import opora.programme.ProgrammeLevel;
import opora.programme.Readership;
import opora.programme.Saving;
import opora.programme.agreement.Course;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlProgrammeArchive implements ProgrammeArchive {

    /** Whose programmes a scope lets see; the second wall says the same. */
    private static final String IN_SIGHT =
            """
            (:municipality::bigint is null and :schools::bigint[] is null
             or p.school in (select s.id from territory.open_school s
                             where (:municipality::bigint is null or s.municipality = :municipality)
                               and (:schools::bigint[] is null or s.id = any(:schools)))
             or p.municipality = :municipality
             or p.school is null and programme.was_approved(p.id)
                and (p.municipality is null
                     or p.municipality in (select s.municipality from territory.open_school s where s.id = any(:schools))))
            """;

    /** With the title and the days of the newest edition that this scope lets read: {@code Readership}. */
    private static final String PROGRAMME =
            """
            select p.*, own.fields, own.texts, told.edition
            from programme.programme p
            cross join lateral (
                select case when :municipality::bigint is null and :schools::bigint[] is null or p.school is not null or p.municipality = :municipality
                            then (select max(s.number) from programme.saving s where s.programme = p.id)
                            else (select max(s.edition) from programme.step s where s.programme = p.id and s.kind = 'APPROVED')
                       end as edition) told
            cross join lateral (
                select a.fields, a.texts from programme.amendment a
                where a.programme = p.id and a.provision = 1 and a.saving <= told.edition
                order by a.version desc limit 1) own
            where
            """;

    private final JdbcClient jdbc;
    private final StepRows steps;
    private final AmendmentRows amendments;

    SqlProgrammeArchive(JdbcClient jdbc, StepRows steps, AmendmentRows amendments) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.amendments = amendments;
    }

    @Override
    public long found(Viewer by, Instant at, Founding founding) {
        return jdbc.sql(
                        """
                        insert into programme.programme
                            (level, municipality, school, shape, factor, origin, source, example, made_at, made_by, made_by_name)
                        values (:level, :municipality, :school, :shape, :factor, :origin, :source, :example, :at, :by, :byName)
                        returning id
                        """)
                .param("level", founding.level().name())
                .param(
                        "municipality",
                        founding.municipality().map(MunicipalityId::value).orElse(null))
                .param("school", founding.school().map(SchoolId::value).orElse(null))
                .param("shape", founding.shape())
                .param("factor", founding.factor())
                .param("origin", founding.origin().name())
                .param(
                        "source",
                        founding.source()
                                .filter(one -> founding.origin() == Origin.COPY)
                                .orElse(null))
                .param(
                        "example",
                        founding.source()
                                .filter(one -> founding.origin() == Origin.EXAMPLE)
                                .orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Programme> list(TerritoryScope seen) {
        Map<Long, List<Step>> known = steps.all();
        return jdbc
                .sql(PROGRAMME + IN_SIGHT + " order by p.id desc")
                .params(seen.limits())
                .query((row, number) ->
                        programme(row, known.getOrDefault(row.getLong("id"), List.of())))
                .list()
                .stream()
                .map(one -> Readership.told(seen, one))
                .toList();
    }

    @Override
    public Map<Long, Integer> editions(Instant before) {
        Map<Long, Integer> editions = new HashMap<>();
        jdbc.sql(
                        """
                        select programme, max(number) as newest from programme.saving
                        where made_at < :before group by programme
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    editions.put(row.getLong("programme"), row.getInt("newest"));
                });
        return editions;
    }

    @Override
    public Optional<Programme> find(TerritoryScope seen, long programme) {
        return jdbc.sql(PROGRAMME + " p.id = :id and " + IN_SIGHT)
                .params(seen.limits())
                .param("id", programme)
                .query((row, number) -> programme(row, steps.of(programme)))
                .optional()
                .map(one -> Readership.told(seen, one));
    }

    @Override
    public void lock(long programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('programme.' || :id, 0))")
                .param("id", programme)
                .query()
                .listOfRows();
    }

    @Override
    public Edition edition(long programme) {
        return amendments.edition(programme, Integer.MAX_VALUE);
    }

    @Override
    public Edition edition(long programme, int number) {
        return amendments.edition(programme, number);
    }

    @Override
    public Optional<Provision> version(long programme, ProvisionId provision, int version) {
        return amendments.version(programme, provision, version).map(Amendment::provision);
    }

    @Override
    public Map<ProvisionId, Turn> turns(long programme, int saving) {
        return amendments.turns(programme, saving);
    }

    @Override
    public int nextProvision(long programme) {
        return amendments.next(programme);
    }

    @Override
    public int save(
            Viewer by,
            Instant at,
            long programme,
            Saving.What what,
            Optional<Integer> undoes,
            String reason,
            List<Amendment> made) {
        int number =
                jdbc.sql(
                                """
                                insert into programme.saving (programme, number, what, undoes, reason, made_at, made_by, made_by_name)
                                select :programme, coalesce(max(number), 0) + 1, :what, :undoes::int, :reason, :at, :by, :byName
                                from programme.saving where programme = :programme
                                returning number
                                """)
                        .param("programme", programme)
                        .param("what", what.name())
                        .param("undoes", undoes.orElse(null))
                        .param("reason", reason)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id())
                        .param("byName", by.name())
                        .query(Integer.class)
                        .single();
        made.forEach(one -> amendments.add(programme, number, one));
        return number;
    }

    @Override
    public List<Saving> savings(long programme) {
        return jdbc.sql(
                        "select * from programme.saving where programme = :programme order by number desc")
                .param("programme", programme)
                .query((row, number) ->
                        new Saving(
                                row.getInt("number"),
                                Saving.What.valueOf(row.getString("what")),
                                Optional.ofNullable(row.getObject("undoes", Integer.class)),
                                row.getString("reason"),
                                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                row.getLong("made_by"),
                                row.getString("made_by_name")))
                .list();
    }

    @Override
    public long step(
            Viewer by,
            Instant at,
            long programme,
            int edition,
            Step.Kind kind,
            Optional<Stage> stage,
            String paper,
            String text) {
        return steps.add(by, at, programme, edition, kind, stage, paper, text);
    }

    private static Programme programme(ResultSet row, List<Step> steps) throws SQLException {
        Map<String, String> values = values(row);
        return new Programme(
                row.getLong("id"),
                ProgrammeLevel.valueOf(row.getString("level")),
                number(row, "municipality").map(MunicipalityId::new),
                number(row, "school").map(SchoolId::new),
                row.getString("shape"),
                row.getString("factor"),
                values.getOrDefault("title", ""),
                day(values, "starts")
                        .map(starts -> new Programme.Days(starts, day(values, "ends"))),
                new Course(steps, row.getInt("edition")));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        @Nullable Long value = row.getObject(column, Long.class);
        return Optional.ofNullable(value);
    }

    private static Optional<LocalDate> day(Map<String, String> values, String field) {
        try {
            return Optional.ofNullable(values.get(field)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Map<String, String> values(ResultSet row) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        String[] texts = (String[]) row.getArray("texts").getArray();
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < fields.length; at++) {
            values.put(fields[at], texts[at]);
        }
        return values;
    }
}
