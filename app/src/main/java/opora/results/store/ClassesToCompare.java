package opora.results.store;

import java.util.List;
import java.util.Optional;
import opora.results.observed.Sited;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For the rules: results of classes in the two newest years. */
@Repository
public class ClassesToCompare {

    private final JdbcClient jdbc;

    ClassesToCompare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A class as a file writes of it.
     *
     * @param school participants of the school in the procedure
     * @param marks of all four together; empty where the file tells none
     */
    public record Written(
            Sited at,
            int school,
            String label,
            int participants,
            Optional<Integer> absent,
            Optional<Integer> marks) {}

    /** By school, year, procedure and place in the file. */
    public List<Written> classes(TerritoryScope seen, AcademicYear thisYear) {
        return jdbc.sql(
                        Compared.WITH
                                + """
                                select o.school, o.year, o.procedure, o.file, s.name as school_name, s.municipality as school_municipality,
                                       o.participants as of_school, c.label, c.participants, c.absent,
                                       c.marks[1] + c.marks[2] + c.marks[3] + c.marks[4] as marks
                                from newest join results.outcome o on o.year >= newest.year - 1 and o.counts and o.participants > 0
                                join s on s.id = o.school
                                join results.class_outcome c on c.outcome = o.id
                                order by o.school, o.year, o.procedure, c.position
                                """)
                .params(Compared.parameters(seen, thisYear))
                .query((row, at) ->
                        new Written(
                                Compared.sited(row),
                                row.getInt("of_school"),
                                row.getString("label"),
                                row.getInt("participants"),
                                Optional.ofNullable(row.getObject("absent", Integer.class)),
                                Optional.ofNullable(row.getObject("marks", Integer.class))))
                .list();
    }
}
