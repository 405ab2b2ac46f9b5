package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * For the rules: every school beside the years of its results. Before any results there is nothing to compare with; a year that has not come yet is not
 * the newest.
 */
@Repository
class SchoolYearsObserved implements Observations {

    private final JdbcClient jdbc;
    private final Clock clock;

    SchoolYearsObserved(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "results.school";
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        return jdbc.sql(
                        """
                        with s as materialized (
                          select id, name, municipality, closed_after from territory.open_school s
                          where (:municipality::bigint is null or s.municipality = :municipality)
                            and (:schools::bigint[] is null or s.id = any(:schools))),
                        newest as (select max(year) as year from results.outcome where counts and participants > 0 and year <= :thisYear),
                        held as (
                          select o.school, max(o.year) as year, bool_or(o.year = newest.year) as newest
                          from results.outcome o, newest where o.counts and o.participants > 0 group by o.school)
                        select s.id, s.name, s.municipality, m.name as municipality_name, s.closed_after, held.year as last_year, held.newest as has_newest,
                               newest.year as newest_year
                        from newest, s
                        join territory.municipality m on m.id = s.municipality
                        left join held on held.school = s.id
                        where newest.year is not null
                        order by s.id
                        """)
                .params(seen.limits())
                .param("thisYear", AcademicYear.at(LocalDate.now(clock)).endsIn())
                .query((row, at) -> observed(row))
                .list();
    }

    private static Observed observed(ResultSet row) throws SQLException {
        SchoolId school = new SchoolId(row.getLong("id"));
        int newest = row.getInt("newest_year");
        Map<String, Object> measures = new HashMap<>();
        int worksUntil = row.getInt("closed_after");
        boolean closed = !row.wasNull();
        int last = row.getInt("last_year");
        boolean hasAny = !row.wasNull();
        measures.put("newestYear", newest);
        measures.put("works", !closed || worksUntil >= newest);
        measures.put("hasNewest", row.getBoolean("has_newest"));
        if (closed) {
            measures.put("worksUntil", worksUntil);
        }
        if (hasAny) {
            measures.put("lastYear", last);
        }
        return new Observed(
                Long.toString(school.value()),
                Observed.Place.of(school, new MunicipalityId(row.getLong("municipality"))),
                "%s, %s".formatted(row.getString("name"), row.getString("municipality_name")),
                "/schools/" + school.value(),
                measures);
    }
}
