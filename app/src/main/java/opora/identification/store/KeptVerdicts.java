package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.JudgedOutcome;
import opora.identification.Missing;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.statistics.Share;
import opora.statistics.ShareInterval;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the verdicts of a run as they were kept; nothing is judged again.
 *
 * <p>The rows of a school are looked up school by school (lateral, and {@code offset 0} that keeps it so): of a run kept a moment ago the database has no statistics, takes it for a small
 * one and would compare every row with every school, which takes minutes in a large region.
 */
final class KeptVerdicts {

    private static final String VERDICTS =
            """
            select seen.* from identification.verdict seen
            where seen.run = :run and %s
            order by seen.code collate "C"
            """
                    .formatted(Sight.IN_SIGHT);

    private static final String OUTCOMES =
            """
            select own.* from identification.verdict seen
            cross join lateral (
                select * from identification.judged_outcome of
                where of.run = seen.run and of.school = seen.school offset 0) own
            where seen.run = :run and %s
            order by own.year desc, own.procedure collate "C"
            """
                    .formatted(Sight.IN_SIGHT);

    private static final String MISSING =
            """
            select own.* from identification.verdict seen
            cross join lateral (
                select * from identification.missing of
                where of.run = seen.run and of.school = seen.school offset 0) own
            where seen.run = :run and %s
            order by own.year desc, own.procedure collate "C"
            """
                    .formatted(Sight.IN_SIGHT);

    private final JdbcClient jdbc;

    KeptVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code sight}: see {@link Sight}. */
    SchoolList list(Map<String, @Nullable Object> sight, Run run) {
        Map<Long, List<JudgedOutcome>> outcomes =
                bySchool(sight, run, OUTCOMES, (row, number) -> outcome(row));
        Map<Long, List<Missing>> missing =
                bySchool(sight, run, MISSING, (row, number) -> missing(row));
        List<Entry> entries =
                jdbc.sql(VERDICTS)
                        .params(sight)
                        .param("run", run.id())
                        .query((row, number) -> {
                            long school = row.getLong("school");
                            return entry(
                                    row,
                                    run,
                                    outcomes.getOrDefault(school, List.of()),
                                    missing.getOrDefault(school, List.of()));
                        })
                        .list();
        return new SchoolList(run.year(), run.method(), entries);
    }

    private record Of<T>(long school, T thing) {}

    private <T> Map<Long, List<T>> bySchool(
            Map<String, @Nullable Object> sight, Run run, String sql, RowMapper<T> mapper) {
        Map<Long, List<T>> bySchool = new HashMap<>();
        jdbc.sql(sql)
                .params(sight)
                .param("run", run.id())
                .query((row, number) -> new Of<>(row.getLong("school"), mapper.mapRow(row, number)))
                .list()
                .forEach(of ->
                        bySchool.computeIfAbsent(of.school(), key -> new ArrayList<>())
                                .add(of.thing()));
        return bySchool;
    }

    private static Entry entry(
            ResultSet row, Run run, List<JudgedOutcome> outcomes, List<Missing> missing)
            throws SQLException {
        Place place =
                new Place(
                        Optional.of(new SchoolId(row.getLong("school"))),
                        row.getString("code"),
                        Optional.ofNullable(row.getString("name")),
                        Optional.ofNullable(row.getString("municipality_name")),
                        row.getString("setting"));
        return new Entry(
                place,
                new SchoolVerdict(
                        place.code(),
                        verdict(row, run, missing),
                        List.copyOf(outcomes),
                        List.copyOf(missing)));
    }

    private static Verdict verdict(ResultSet row, Run run, List<Missing> missing)
            throws SQLException {
        return switch (Verdict.Status.valueOf(row.getString("status"))) {
            case LOW_RESULTS ->
                    new Verdict.LowResults(
                            Stream.of((String[]) row.getArray("clauses").getArray())
                                    .map(Verdict.Clause::valueOf)
                                    .collect(Collectors.toSet()));
            case AT_RISK -> new Verdict.AtRisk();
            case CLEAR -> new Verdict.Clear();
            case NO_DATA ->
                    new Verdict.NoData(
                            missing.stream().filter(one -> one.year().equals(run.year())).toList());
        };
    }

    private static JudgedOutcome outcome(ResultSet row) throws SQLException {
        return new JudgedOutcome(
                new AcademicYear(row.getInt("year")),
                Procedure.of(row.getString("procedure")),
                new Share(row.getInt("failed"), row.getInt("participants")),
                row.getBoolean("low"),
                row.getInt("margin"),
                new ShareInterval(row.getDouble("interval_lower"), row.getDouble("interval_upper")),
                row.getDouble("probability_low"),
                row.getBoolean("small_group"));
    }

    private static Missing missing(ResultSet row) throws SQLException {
        return new Missing(
                new AcademicYear(row.getInt("year")),
                Procedure.of(row.getString("procedure")),
                Missing.Reason.valueOf(row.getString("reason")));
    }
}
