package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.results.Outcome;
import opora.results.observed.Measures;
import opora.results.observed.OutcomeMeasures;
import opora.results.observed.Sited;
import opora.territory.School;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For the rules: results of schools in the two newest years, with what a query can lay beside them. */
@Repository
public class OutcomesToCompare {

    /** Fewer pupils may have the same scores by chance. */
    private static final int TELLING = 15;

    private static final List<String> BESIDE = List.of("twin", "classes", "lastYear");

    private final JdbcClient jdbc;

    OutcomesToCompare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A result with what it tells of itself.
     *
     * @param digest of everything that pupils got; «» where there is too little to be recognised elsewhere
     */
    public record Compare(Sited at, String digest, Measures measures) {}

    /**
     * {@code twin}: of mathematics in ВПР and ОГЭ the same grade in Russian, which everybody writes; the other subjects are drawn or chosen. A result
     * is reduced to its measures as it is read, so that memory does not grow with its tasks.
     */
    public List<Compare> outcomes(
            TerritoryScope seen, AcademicYear thisYear, OutcomeMeasures itself) {
        return jdbc.sql(
                        Compared.WITH
                                + """
                                , class_sums as (
                                  select c.outcome, sum(c.participants)::int as participants
                                  from results.class_outcome c join results.outcome o on o.id = c.outcome, newest
                                  where o.counts and o.year >= newest.year - 1 group by c.outcome)
                                select o.*, s.name as school_name, s.municipality as school_municipality, s.grades,
                                       class_sums.participants as classes, before.participants as "lastYear", twin.participants as twin,
                                       case when o.participants >= :telling and cardinality(o.scores) > 0
                                            then md5(row(o.participants, o.marks, o.scores, o.points)::text) else '' end as digest
                                from newest join results.outcome o on o.year >= newest.year - 1 and o.counts and o.participants > 0
                                join s on s.id = o.school
                                left join class_sums on class_sums.outcome = o.id
                                left join results.outcome before
                                  on before.counts and before.school = o.school and before.procedure = o.procedure
                                     and before.year = o.year - 1 and before.participants > 0
                                left join results.outcome twin
                                  on twin.counts and twin.school = o.school and twin.year = o.year and twin.participants > 0
                                     and o.procedure ~ '^(VPR|OGE)-[0-9]+-MA$' and twin.procedure = replace(o.procedure, '-MA', '-RU')
                                order by o.school, o.year, o.procedure
                                """)
                .params(Compared.parameters(seen, thisYear))
                .param("telling", TELLING)
                .query((row, at) -> compare(row, itself))
                .list();
    }

    private static Compare compare(ResultSet row, OutcomeMeasures itself) throws SQLException {
        Outcome outcome = KnownRow.whole(row, 0).outcome();
        Measures measures = new Measures();
        itself.write(outcome, measures);
        for (String name : BESIDE) {
            measures.put(name, Optional.ofNullable(row.getObject(name, Integer.class)));
        }
        School.Details register = new School.Details("", "", row.getString("grades"), "", "");
        measures.flag("hasGrade", !register.isWithoutGrade(outcome.procedure().grade()));
        return new Compare(Compared.sited(row), row.getString("digest"), measures);
    }

    /** What an accepted file says that does not count. */
    public record Aside(long file, int participants, Optional<Integer> failed) {}

    /** Everything that is said and does not count, by {@link Sited#key}, the newest last. */
    public Map<String, List<Aside>> aside(TerritoryScope seen, AcademicYear thisYear) {
        Map<String, List<Aside>> aside = new HashMap<>();
        jdbc.sql(
                        Compared.WITH
                                + """
                                select o.school, o.year, o.procedure, o.file, o.participants, o.failed, s.name as school_name,
                                       s.municipality as school_municipality
                                from newest join results.outcome o on o.year >= newest.year - 1 and o.edition is not null and not o.counts
                                join s on s.id = o.school
                                order by o.edition, o.id
                                """)
                .params(Compared.parameters(seen, thisYear))
                .query(row -> {
                    aside.computeIfAbsent(Compared.sited(row).key(), _ -> new ArrayList<>())
                            .add(
                                    new Aside(
                                            row.getLong("file"),
                                            row.getInt("participants"),
                                            Optional.ofNullable(
                                                    row.getObject("failed", Integer.class))));
                });
        return aside;
    }
}
