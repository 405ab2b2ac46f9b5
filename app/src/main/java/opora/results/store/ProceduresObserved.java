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
import opora.vocabulary.Procedure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For the rules: every procedure of the newest year in every school, beside its classes, its marks, its parallel and the year before. */
@Repository
class ProceduresObserved implements Observations {

    private static final List<String> MEASURES =
            List.of("participants", "twin", "classes", "lastYear", "marks");

    private final JdbcClient jdbc;

    ProceduresObserved(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String about() {
        return "results.procedure";
    }

    /** {@code twin}: of mathematics in ВПР and ОГЭ the same grade in Russian, which everybody writes; the other subjects are drawn or chosen. */
    @Override
    public List<Observed> observe(TerritoryScope seen) {
        return jdbc.sql(
                        """
                        with s as materialized (
                          select id, name, municipality from territory.open_school s
                          where (:municipality::bigint is null or s.municipality = :municipality)
                            and (:schools::bigint[] is null or s.id = any(:schools))),
                        newest as (select max(year) as year from results.outcome where counts and participants > 0),
                        classes as (
                          select c.outcome, sum(c.participants)::int as participants
                          from results.class_outcome c join results.outcome o on o.id = c.outcome, newest
                          where o.counts and o.year = newest.year group by c.outcome)
                        select s.id, s.name, s.municipality, o.year, o.procedure, o.participants, classes.participants as classes,
                               before.participants as "lastYear", twin.participants as twin,
                               o.marks[1] + o.marks[2] + o.marks[3] + o.marks[4] as marks
                        from newest join results.outcome o on o.year = newest.year and o.counts and o.participants > 0
                        join s on s.id = o.school
                        left join classes on classes.outcome = o.id
                        left join results.outcome before
                          on before.counts and before.school = o.school and before.procedure = o.procedure
                             and before.year = o.year - 1 and before.participants > 0
                        left join results.outcome twin
                          on twin.counts and twin.school = o.school and twin.year = o.year and twin.participants > 0
                             and o.procedure ~ '^(VPR|OGE)-[0-9]+-MA$' and twin.procedure = replace(o.procedure, '-MA', '-RU')
                        order by s.id, o.procedure
                        """)
                .params(seen.limits())
                .query((row, at) -> observed(row))
                .list();
    }

    private static Observed observed(ResultSet row) throws SQLException {
        SchoolId school = new SchoolId(row.getLong("id"));
        int year = row.getInt("year");
        Procedure procedure = Procedure.of(row.getString("procedure"));
        Map<String, Object> measures = new HashMap<>();
        for (String measure : MEASURES) {
            int value = row.getInt(measure);
            if (!row.wasNull()) {
                measures.put(measure, value);
            }
        }
        return new Observed(
                "%d/%d/%s".formatted(school.value(), year, procedure.code()),
                Observed.Place.of(school, new MunicipalityId(row.getLong("municipality"))),
                "%s: %s, %d".formatted(row.getString("name"), procedure.title(), year),
                "/schools/%d/results".formatted(school.value()),
                measures);
    }
}
