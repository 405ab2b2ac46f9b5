package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import opora.results.observed.Sited;
import opora.results.observed.Sitting;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.jspecify.annotations.Nullable;

/** What the queries for the rules have in common. */
final class Compared {

    /**
     * {@code s}, the schools in sight, and {@code newest}, the newest year with results. A list of today stands on it and on the year before. A year
     * that has not come yet is looked at, and moves nothing.
     */
    static final String WITH =
            """
            with s as materialized (
              select id, name, municipality, closed_after, grades from territory.open_school s
              where (:municipality::bigint is null or s.municipality = :municipality)
                and (:schools::bigint[] is null or s.id = any(:schools))),
            newest as materialized (
              select coalesce(max(year) filter (where year <= :thisYear), min(year)) as year
              from results.outcome where counts and participants > 0)
            """;

    private Compared() {}

    /** Of {@link #WITH}. */
    static Map<String, @Nullable Object> parameters(TerritoryScope seen, AcademicYear thisYear) {
        Map<String, @Nullable Object> parameters = new HashMap<>(seen.limits());
        parameters.put("thisYear", thisYear.endsIn());
        return parameters;
    }

    /** Of a row with {@code s.name} as {@code school_name} and {@code s.municipality} as {@code school_municipality}. */
    static Sited sited(ResultSet row) throws SQLException {
        return new Sited(
                new SchoolId(row.getLong("school")),
                row.getString("school_name"),
                new MunicipalityId(row.getLong("school_municipality")),
                Sitting.of(row.getInt("year"), row.getString("procedure")),
                row.getLong("file"));
    }
}
