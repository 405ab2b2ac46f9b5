package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For the rules: every school beside the years of its results. Before any results there is nothing to compare with. */
@Repository
class SchoolYearsObserved implements Observations {

    private final JdbcClient jdbc;

    SchoolYearsObserved(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                        held as (
                          select school, max(year) as year from results.outcome where counts and participants > 0 group by school),
                        newest as (select max(year) as year from held)
                        select s.id, s.name, s.municipality, m.name as municipality_name, s.closed_after, held.year as last_year,
                               newest.year as newest_year
                        from newest, s
                        join territory.municipality m on m.id = s.municipality
                        left join held on held.school = s.id
                        where newest.year is not null
                        order by s.id
                        """)
                .params(seen.limits())
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
        measures.put("hasNewest", hasAny && last == newest);
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
