package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.results.facts.CountingFact;
import opora.results.facts.Fact;
import opora.results.facts.Statement;
import opora.results.facts.Subject;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts of accepted loads and which of them counts. */
@Repository
class AcceptedFacts {

    private final JdbcClient jdbc;

    AcceptedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counts now of the years and procedures that the batch tells of. */
    List<CountingFact> counting(long batch) {
        return jdbc.sql(
                        """
                        select id, school, year, procedure, participants, failed, said
                        from results.outcome
                        where counts and (year, procedure) in (select year, procedure from results.outcome where batch = :batch)
                        """)
                .param("batch", batch)
                .query((row, number) ->
                        new CountingFact(
                                fact(row),
                                subject(row),
                                row.getInt("participants"),
                                Optional.ofNullable(row.getObject("failed", Integer.class))))
                .list();
    }

    void accept(long batch, long edition, Map<String, SchoolId> schools) {
        LargeLoads.tellPlanner(jdbc, "results.outcome", batch);
        List<Map.Entry<String, SchoolId>> named = List.copyOf(schools.entrySet());
        jdbc.sql(
                        """
                        update results.outcome o set edition = :edition, school = named.school
                        from unnest(:keys::text[], :schools::bigint[]) as named (key, school)
                        where o.batch = :batch and o.school is null and o.school_key = named.key
                        """)
                .param("edition", edition)
                .param("batch", batch)
                .param("keys", named.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("schools", ids(named.stream().map(Map.Entry::getValue).toList()))
                .update();
        LargeLoads.tellPlanner(jdbc, "results.outcome", batch);
    }

    /** Accepted facts about each subject of the batch, in the order of their acceptance. */
    Collection<List<Fact>> rivals(long batch) {
        Map<Subject, List<Fact>> bySubject = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select id, school, year, procedure, said
                        from results.outcome
                        where edition is not null
                          and (school, year, procedure) in (
                            select school, year, procedure from results.outcome where batch = :batch)
                        order by edition
                        """)
                .param("batch", batch)
                .query(row -> {
                    bySubject
                            .computeIfAbsent(subject(row), subject -> new ArrayList<>())
                            .add(fact(row));
                });
        return bySubject.values();
    }

    /** Of everything that the batch tells of, these facts count and no others. */
    void settle(long batch, List<Long> stand) {
        long[] standing = stand.stream().mapToLong(Long::longValue).toArray();
        jdbc.sql(
                        """
                        update results.outcome set counts = false
                        where counts and id <> all(:stand)
                          and (school, year, procedure) in (
                            select school, year, procedure from results.outcome where batch = :batch)
                        """)
                .param("stand", standing)
                .param("batch", batch)
                .update();
        jdbc.sql("update results.outcome set counts = true where not counts and id = any(:stand)")
                .param("stand", standing)
                .update();
        LargeLoads.tellPlanner(jdbc, "results.outcome", batch);
    }

    void recall(long batch) {
        jdbc.sql("update results.outcome set edition = null, counts = false where batch = :batch")
                .param("batch", batch)
                .update();
    }

    Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct batch from results.outcome
                                where batch <> :batch and edition is not null
                                  and (school = any(:schools) or school_key = any(:keys))
                                """)
                        .param("batch", batch)
                        .param("schools", ids(schools))
                        .param("keys", keys.toArray(String[]::new))
                        .query((row, number) -> row.getLong(1))
                        .list());
    }

    private static long[] ids(Collection<SchoolId> schools) {
        return schools.stream().mapToLong(SchoolId::value).toArray();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(row.getLong("id"), Statement.ofText(row.getString("said")));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return Subject.of(
                Optional.of(new SchoolId(row.getLong("school"))),
                "",
                new AcademicYear(row.getInt("year")),
                Procedure.of(row.getString("procedure")));
    }
}
