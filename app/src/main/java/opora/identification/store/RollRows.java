package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.RunRecords.Origin;
import opora.identification.Runs.Run;
import opora.identification.Verdict.Status;
import opora.identification.run.Roll;
import opora.identification.run.Roll.Home;
import opora.identification.run.Roll.Line;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the roll of a run: the highest of each school is told by the database. School by school, as in {@link KeptVerdicts}. */
final class RollRows {

    private static final String LINES =
            """
            select seen.school, seen.code, seen.name, seen.municipality, seen.municipality_name, seen.status,
                   judged.low, judged.small, judged.share, judged.margin, judged.certainty
            from identification.verdict seen
            cross join lateral (
                select array_agg(one.procedure order by one.procedure) filter (where one.low) as low,
                       coalesce(bool_or(one.small_group) filter (where one.low), bool_or(one.small_group)) as small,
                       max(one.failed::double precision / one.participants) as share,
                       max(one.margin) as margin,
                       max(one.probability_low) as certainty
                from identification.judged_outcome one
                where one.run = seen.run and one.school = seen.school and one.year = :year) judged
            where seen.run = :run and %s
            order by seen.municipality_name collate public.russian nulls last,
                     seen.name collate public.russian nulls last, seen.code collate "C"
            """
                    .formatted(Sight.IN_SIGHT);

    private static final String NOT_LOADED =
            """
            select distinct own.year, own.procedure from identification.verdict seen
            cross join lateral (
                select of.year, of.procedure from identification.missing of
                where of.run = seen.run and of.school = seen.school and of.reason = 'NOT_LOADED' offset 0) own
            where seen.run = :run and %s
            """
                    .formatted(Sight.IN_SIGHT);

    private final JdbcClient jdbc;

    RollRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code sight}: see {@link Sight}. */
    Roll roll(Map<String, @Nullable Object> sight, Run run, Origin origin) {
        Shared shared = new Shared(new HashMap<>(), new HashMap<>());
        List<Line> lines =
                jdbc.sql(LINES)
                        .params(sight)
                        .param("run", run.id())
                        .param("year", run.year().endsIn())
                        .query((row, number) -> line(row, shared))
                        .list();
        return new Roll(lines, origin, notLoaded(sight, run));
    }

    private Map<AcademicYear, SortedSet<Procedure>> notLoaded(
            Map<String, @Nullable Object> sight, Run run) {
        Map<AcademicYear, SortedSet<Procedure>> notLoaded = new HashMap<>();
        jdbc.sql(NOT_LOADED)
                .params(sight)
                .param("run", run.id())
                .query(row -> {
                    notLoaded
                            .computeIfAbsent(
                                    new AcademicYear(row.getInt("year")), _ -> new TreeSet<>())
                            .add(Procedure.of(row.getString("procedure")));
                });
        return notLoaded;
    }

    private static Line line(ResultSet row, Shared shared) throws SQLException {
        double share = row.getDouble("share");
        boolean nothing = row.wasNull();
        return new Line(
                new SchoolId(row.getLong("school")),
                row.getString("code"),
                Optional.ofNullable(row.getString("name")),
                shared.home(row),
                Status.valueOf(row.getString("status")),
                shared.low(row),
                row.getBoolean("small"),
                nothing ? -1 : share,
                nothing ? Integer.MIN_VALUE : row.getInt("margin"),
                nothing ? -1 : row.getDouble("certainty"));
    }

    /** What many schools have in common stands in memory once. */
    private record Shared(Map<Long, Home> homes, Map<String, Set<Procedure>> lows) {

        Home home(ResultSet row) throws SQLException {
            long municipality = row.getLong("municipality");
            if (row.wasNull()) {
                return Home.NOWHERE;
            }
            @Nullable Home known = homes.get(municipality);
            if (known == null) {
                known =
                        new Home(
                                municipality,
                                Objects.requireNonNullElse(
                                        row.getString("municipality_name"), Home.NOWHERE.name()));
                homes.put(municipality, known);
            }
            return known;
        }

        Set<Procedure> low(ResultSet row) throws SQLException {
            @Nullable String codes = row.getString("low");
            if (codes == null) {
                return Set.of();
            }
            @Nullable Set<Procedure> known = lows.get(codes);
            if (known == null) {
                known =
                        Stream.of((String[]) row.getArray("low").getArray())
                                .map(Procedure::of)
                                .collect(Collectors.toUnmodifiableSet());
                lows.put(codes, known);
            }
            return known;
        }
    }
}
