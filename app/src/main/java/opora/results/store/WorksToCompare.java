package opora.results.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.results.ReferenceData;
import opora.results.observed.PublishedPoints;
import opora.results.observed.Sitting;
import opora.results.observed.Work;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For the rules: descriptions of works, and the tasks that files of results and reports write of. */
@Repository
public class WorksToCompare {

    private static final DescriptionRow COLUMNS = new DescriptionRow();

    private final JdbcClient jdbc;
    private final ReferenceData reference;

    WorksToCompare(JdbcClient jdbc, ReferenceData reference) {
        this.jdbc = jdbc;
        this.reference = reference;
    }

    /** A description that counts. */
    public record Described(long id, long file, Sitting sitting, Work work) {}

    public List<Described> described() {
        return jdbc.sql(
                        "select * from results.description where counts and kind = 'WORK' order by year, procedure")
                .query((row, at) ->
                        new Described(
                                row.getLong("id"),
                                row.getLong("file"),
                                Sitting.of(row.getInt("year"), row.getString("procedure")),
                                Work.of(COLUMNS.read(row))))
                .list();
    }

    /** By descriptions, else by what is known of the procedure. */
    public PublishedPoints published() {
        Map<Sitting, Work> works =
                described().stream().collect(Collectors.toMap(Described::sitting, Described::work));
        return new PublishedPoints(reference, works);
    }

    /** A task as results and reports that count write of it; {@code maximum} is 0 where a report does not tell. */
    public record Written(String task, int maximum) {}

    /** Every way in which a task is written of, by procedure and year, of those years. */
    public Map<Sitting, List<Written>> written(List<AcademicYear> years) {
        Map<Sitting, List<Written>> written = new HashMap<>();
        Function<Sitting, List<Written>> fresh = _ -> new ArrayList<>();
        jdbc.sql(
                        """
                        select distinct o.year, o.procedure, t.task, t.maximum
                        from results.outcome o cross join lateral unnest(o.tasks, o.maxima) as t (task, maximum)
                        where o.counts and o.year = any(:years)
                        union
                        select distinct c.year, c.procedure, t.task, t.maximum
                        from results.complement c cross join lateral unnest(c.labels, c.maxima) as t (task, maximum)
                        where c.counts and c.year = any(:years) and c.kind in ('TASKS', 'TASKS_BY_GROUP')
                        order by 1, 2, 3, 4
                        """)
                .param("years", years.stream().mapToInt(AcademicYear::endsIn).toArray())
                .query(row -> {
                    written.computeIfAbsent(
                                    Sitting.of(row.getInt("year"), row.getString("procedure")),
                                    fresh)
                            .add(new Written(row.getString("task"), row.getInt("maximum")));
                });
        return written;
    }
}
