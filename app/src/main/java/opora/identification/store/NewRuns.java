package opora.identification.store;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.identification.JudgedOutcome;
import opora.identification.Method;
import opora.identification.Missing;
import opora.identification.RunRecords.LeftOut;
import opora.identification.RunRecords.Reason;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict;
import opora.identification.run.RunArchive.NewRun;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.Municipality;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a run: one batch per table. */
final class NewRuns {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    NewRuns(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    long keep(NewRun run) {
        long id = keepRun(run);
        keepVerdicts(id, run.list().entries(), run.municipalities());
        keepOutcomes(id, run.list().entries());
        keepMissing(id, run.list().entries());
        keepInputs(id, run.facts());
        keepLeftOut(id, run.leftOut());
        return id;
    }

    private long keepRun(NewRun run) {
        Method method = run.method();
        return jdbc.sql(
                        """
                        insert into identification.run
                            (year, method, title, threshold, equality, min_participants, low_procedures, clause_b,
                             procedures, attempt, excluded_kinds,
                             started_at, started_by, started_by_name, fingerprint, region, year_before)
                        select :year, :method, :title, :threshold, :equality, :least, :lowProcedures, :clauseB,
                               :procedures::text[], :attempt, :kinds::text[],
                               :at, :by, :byName, :fingerprint, :region,
                               (select id from identification.run
                                where year = :year - 1
                                  and threshold = :threshold and equality = :equality and min_participants = :least
                                  and low_procedures = :lowProcedures and clause_b = :clauseB
                                  and procedures = :procedures::text[] and attempt = :attempt
                                  and excluded_kinds = :kinds::text[]
                                order by id in (select run from identification.in_force) desc, id desc
                                limit 1)
                        returning id
                        """)
                .param("year", run.year().endsIn())
                .params(MethodColumns.of(method))
                .param("at", run.startedAt().atOffset(ZoneOffset.UTC))
                .param("by", run.by().id())
                .param("byName", run.by().name())
                .param("fingerprint", run.fingerprint())
                .param("region", run.region())
                .query(Long.class)
                .single();
    }

    private void keepVerdicts(
            long run, List<Entry> entries, Map<SchoolId, Municipality> municipalities) {
        batches.batchUpdate(
                """
                insert into identification.verdict
                    (run, school, code, name, municipality, municipality_name, setting, status, clauses)
                values (?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','))
                """,
                entries,
                BATCH,
                (row, entry) -> {
                    Optional<Municipality> home =
                            Optional.ofNullable(
                                    municipalities.get(entry.place().id().orElseThrow()));
                    row.setLong(1, run);
                    row.setLong(2, school(entry));
                    row.setString(3, entry.place().code());
                    row.setObject(4, entry.place().name().orElse(null));
                    row.setObject(5, home.map(place -> place.id().value()).orElse(null));
                    row.setObject(6, entry.place().municipality().orElse(null));
                    row.setString(7, entry.place().setting());
                    row.setString(8, entry.verdict().verdict().status().name());
                    row.setString(9, clauses(entry.verdict().verdict()));
                });
    }

    private static String clauses(Verdict verdict) {
        return switch (verdict) {
            case Verdict.LowResults low ->
                    low.clauses().stream()
                            .sorted()
                            .map(Enum::name)
                            .collect(Collectors.joining(","));
            case Verdict.AtRisk risk -> "";
            case Verdict.Clear clear -> "";
            case Verdict.NoData nothing -> "";
        };
    }

    private record OutcomeOf(long school, JudgedOutcome is) {}

    private void keepOutcomes(long run, List<Entry> entries) {
        batches.batchUpdate(
                """
                insert into identification.judged_outcome
                    (run, school, year, procedure, participants, failed, low, margin,
                     interval_lower, interval_upper, probability_low, small_group)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entries.stream()
                        .flatMap(entry ->
                                entry.verdict().outcomes().stream()
                                        .map(is -> new OutcomeOf(school(entry), is)))
                        .toList(),
                BATCH,
                (row, outcome) -> {
                    row.setLong(1, run);
                    row.setLong(2, outcome.school());
                    row.setInt(3, outcome.is().year().endsIn());
                    row.setString(4, outcome.is().procedure().code());
                    row.setInt(5, outcome.is().failed().size());
                    row.setInt(6, outcome.is().failed().hits());
                    row.setBoolean(7, outcome.is().low());
                    row.setInt(8, outcome.is().margin());
                    row.setDouble(9, outcome.is().interval().lower());
                    row.setDouble(10, outcome.is().interval().upper());
                    row.setDouble(11, outcome.is().probabilityLow());
                    row.setBoolean(12, outcome.is().smallGroup());
                });
    }

    private record MissingOf(long school, Missing is) {}

    private void keepMissing(long run, List<Entry> entries) {
        batches.batchUpdate(
                """
                insert into identification.missing (run, school, year, procedure, reason)
                values (?, ?, ?, ?, ?)
                """,
                entries.stream()
                        .flatMap(entry ->
                                entry.verdict().missing().stream()
                                        .map(is -> new MissingOf(school(entry), is)))
                        .toList(),
                BATCH,
                (row, missing) -> {
                    row.setLong(1, run);
                    row.setLong(2, missing.school());
                    row.setInt(3, missing.is().year().endsIn());
                    row.setString(4, missing.is().procedure().code());
                    row.setString(5, missing.is().reason().name());
                });
    }

    private void keepInputs(long run, List<Known> facts) {
        batches.batchUpdate(
                """
                insert into identification.input (run, school, year, procedure, fact, load)
                values (?, ?, ?, ?, ?, ?)
                """,
                facts,
                BATCH,
                (row, known) -> {
                    row.setLong(1, run);
                    row.setLong(2, known.school().value());
                    row.setInt(3, known.outcome().year().endsIn());
                    row.setString(4, known.outcome().procedure().code());
                    row.setLong(5, known.id());
                    row.setLong(6, known.batch());
                });
    }

    private void keepLeftOut(long run, List<LeftOut> schools) {
        batches.batchUpdate(
                """
                insert into identification.left_out
                    (run, school, code, name, municipality, municipality_name, last_year, kind)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                schools,
                BATCH,
                (row, school) -> {
                    row.setLong(1, run);
                    row.setLong(2, school.school().value());
                    row.setString(3, school.code());
                    row.setString(4, school.name());
                    row.setLong(5, school.municipality().id().value());
                    row.setString(6, school.municipality().name());
                    switch (school.reason()) {
                        case Reason.Closed closed -> {
                            row.setInt(7, closed.lastYear());
                            row.setNull(8, Types.VARCHAR);
                        }
                        case Reason.OfKind of -> {
                            row.setNull(7, Types.SMALLINT);
                            row.setString(8, of.kind());
                        }
                    }
                });
    }

    private static long school(Entry entry) {
        return entry.place().id().orElseThrow().value();
    }
}
