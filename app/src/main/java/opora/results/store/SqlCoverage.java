package opora.results.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opora.results.Coverage;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlCoverage implements Coverage {

    private final JdbcClient jdbc;

    SqlCoverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<SchoolId, SortedMap<AcademicYear, Integer>> proceduresBySchool(TerritoryScope seen) {
        Map<SchoolId, SortedMap<AcademicYear, Integer>> bySchool = new HashMap<>();
        jdbc.sql(
                        """
                        select o.school, o.year, count(*) as procedures
                        from results.outcome o join territory.open_school s on s.id = o.school
                        where o.counts and o.participants > 0
                          and (:municipality::bigint is null or s.municipality = :municipality)
                          and (:schools::bigint[] is null or s.id = any(:schools))
                        group by o.school, o.year
                        """)
                .params(seen.limits())
                .query(row -> {
                    bySchool.computeIfAbsent(
                                    new SchoolId(row.getLong("school")),
                                    school -> new TreeMap<>(Comparator.reverseOrder()))
                            .put(new AcademicYear(row.getInt("year")), row.getInt("procedures"));
                });
        return bySchool;
    }
}
