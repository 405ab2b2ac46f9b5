package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.intake.CountedLoads;
import opora.results.PastOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.results.facts.Fact;
import opora.results.facts.Statement;
import opora.results.facts.WhichStands;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Weighs the facts of the loads that counted then by the same rule that weighs those of today. */
@Repository
class SqlPastOutcomes implements PastOutcomes {

    private final JdbcClient jdbc;
    private final CountedLoads editions;

    SqlPastOutcomes(JdbcClient jdbc, CountedLoads editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    private record Row(Known known, Statement says) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(KnownRow.whole(row, number), Statement.ofText(row.getString("said")));
        }

        String subject() {
            return known.outcome().year() + " " + known.outcome().procedure().code();
        }
    }

    @Override
    public List<Known> ofSchool(TerritoryScope seen, SchoolId school, Instant moment) {
        Map<Long, Long> then = editions.at(moment);
        Map<String, List<Row>> bySubject = new LinkedHashMap<>();
        for (Row row : rows(seen, school, then)) {
            bySubject.computeIfAbsent(row.subject(), subject -> new ArrayList<>()).add(row);
        }
        return Classes.with(
                jdbc, bySubject.values().stream().map(rows -> standing(rows, then)).toList());
    }

    @Override
    public List<Known> of(TerritoryScope seen, Collection<Long> facts) {
        return jdbc.sql(
                        """
                        select o.* from results.outcome o join territory.open_school s on s.id = o.school
                        where (:municipality::bigint is null or s.municipality = :municipality)
                          and (:schools::bigint[] is null or s.id = any(:schools))
                          and o.id = any(:facts)
                        order by o.school, o.year desc, o.procedure
                        """)
                .params(seen.limits())
                .param("facts", facts.stream().mapToLong(Long::longValue).toArray())
                .query(KnownRow::brief)
                .list();
    }

    @Override
    public List<Known> withClasses(TerritoryScope seen, Collection<Long> facts) {
        return Classes.with(jdbc, of(seen, facts));
    }

    private static Known standing(List<Row> rows, Map<Long, Long> then) {
        List<Fact> inOrder =
                rows.stream()
                        .sorted(Comparator.comparing(row -> then.get(row.known().batch())))
                        .map(row -> new Fact(row.known().id(), row.says()))
                        .toList();
        long stands = WhichStands.afterAll(inOrder).orElseThrow().id();
        return rows.stream()
                .map(Row::known)
                .filter(known -> known.id() == stands)
                .findFirst()
                .orElseThrow();
    }

    private List<Row> rows(TerritoryScope seen, SchoolId school, Map<Long, Long> then) {
        return jdbc.sql(
                        """
                        select o.* from results.outcome o join territory.open_school s on s.id = o.school
                        where (:municipality::bigint is null or s.municipality = :municipality)
                          and (:schools::bigint[] is null or s.id = any(:schools))
                          and o.school = :school and o.batch = any(:batches)
                        order by o.year desc, o.procedure
                        """)
                .params(seen.limits())
                .param("school", school.value())
                .param("batches", then.keySet().stream().mapToLong(Long::longValue).toArray())
                .query(Row::of)
                .list();
    }
}
