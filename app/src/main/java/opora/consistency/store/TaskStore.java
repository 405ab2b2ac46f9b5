package opora.consistency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.consistency.Desk;
import opora.consistency.Holder;
import opora.consistency.Task;
import opora.consistency.TaskState;
import opora.consistency.Tasks;
import opora.consistency.rules.Rule;
import opora.consistency.rules.Rules;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Tasks as people find and answer them. A task whose rule is written down no more is not shown; the next look at the data ends it. */
@Repository
public class TaskStore {

    private static final String IN_SIGHT =
            """
            from consistency.task t
            where (:municipality::bigint is null or t.municipality = :municipality)
              and (:schools::bigint[] is null or t.school = any(:schools))
            """;
    private static final String COLUMNS =
            "select id, rule, school, title, address, state, told, compared, opened_at, explanation, remark, level, loader, loaded_at ";

    private final JdbcClient sql;
    private final Rules rules;

    TaskStore(JdbcClient sql, Rules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    public int waiting(Desk desk) {
        return of(desk, "select count(*) " + IN_SIGHT + waitsFor())
                .param("level", desk.own().name())
                .query(Integer.class)
                .single();
    }

    public List<Task> own(Desk desk) {
        return sorted(of(desk, COLUMNS + IN_SIGHT + waitsFor()).param("level", desk.own().name()));
    }

    private static String waitsFor() {
        return " and t.level = :level and t.state in ('OPEN', 'RETURNED')";
    }

    public List<Tasks.OfSchool> ofSchools(TerritoryScope seen) {
        return sql.sql(
                        """
                        select t.school, count(*) as tasks, min(t.opened_at) as since, (array_agg(t.id order by t.opened_at, t.id))[1] as oldest
                        %s and t.level = 'SCHOOL' and t.school <> 0 and t.state in ('OPEN', 'RETURNED') and t.rule = any(:rules)
                        group by t.school order by t.school
                        """
                                .formatted(IN_SIGHT))
                .params(seen.limits())
                .param(
                        "rules",
                        rules.list().stream()
                                .filter(rule -> rule.severity() != Rule.Severity.GAP)
                                .map(Rule::id)
                                .toArray(String[]::new))
                .query((row, at) ->
                        new Tasks.OfSchool(
                                new SchoolId(row.getLong("school")),
                                row.getInt("tasks"),
                                row.getTimestamp("since").toInstant(),
                                row.getLong("oldest")))
                .list();
    }

    public List<Task> explainedBelow(Desk desk) {
        return desk.below()
                .map(level ->
                        sorted(
                                of(
                                                desk,
                                                COLUMNS
                                                        + IN_SIGHT
                                                        + " and t.level = :level and t.state = 'EXPLAINED'")
                                        .param("level", level.name())))
                .orElse(List.of());
    }

    public Optional<Task> find(Desk desk, long id) {
        return of(desk, COLUMNS + IN_SIGHT + " and t.id = :id and t.level = any(:levels)")
                .param("id", id)
                .param("levels", desk.levels().toArray(String[]::new))
                .query((row, at) -> task(row))
                .optional()
                .flatMap(found -> found);
    }

    public List<Task.Event> history(long task) {
        return sql.sql(
                        "select at, kind, by, text from consistency.task_event where task = :task order by id")
                .param("task", task)
                .query((row, at) ->
                        new Task.Event(
                                row.getTimestamp("at").toInstant(),
                                row.getString("kind"),
                                row.getString("by"),
                                row.getString("text")))
                .list();
    }

    /** Whether it was still waiting with these values. */
    public boolean explain(long task, String values, String text, Viewer by, Instant at) {
        int rows =
                sql.sql(
                                """
                                update consistency.task
                                set state = 'EXPLAINED', explanation = :text, explained_values = compared, explained_by = :by, remark = ''
                                where id = :task and compared = :values and state in ('OPEN', 'RETURNED')
                                """)
                        .param("text", text)
                        .param("by", by.id())
                        .param("task", task)
                        .param("values", values)
                        .update();
        if (rows == 0) {
            return false;
        }
        happened(task, "EXPLAINED", by, text, at);
        return true;
    }

    /** Who had explained it; empty when it is not explained any more. What was returned counts no longer when the same comes back. */
    public Optional<Long> giveBack(long task, String remark, Viewer by, Instant at) {
        Optional<Long> explainer =
                sql.sql(
                                """
                                update consistency.task set state = 'RETURNED', explained_values = '', remark = :remark
                                where id = :task and state = 'EXPLAINED' returning explained_by
                                """)
                        .param("remark", remark)
                        .param("task", task)
                        .query((row, number) -> row.getLong("explained_by"))
                        .optional();
        explainer.ifPresent(known -> happened(task, "RETURNED", by, remark, at));
        return explainer;
    }

    private void happened(long task, String kind, Viewer by, String text, Instant at) {
        sql.sql(
                        """
                        insert into consistency.task_event (task, at, kind, by, text) values (:task, :at, :kind, :by, :text)
                        """)
                .param("task", task)
                .param("at", moment(at))
                .param("kind", kind)
                .param("by", by.name())
                .param("text", text)
                .update();
    }

    private List<Task> sorted(StatementSpec query) {
        return query.query((row, at) -> task(row)).list().stream()
                .flatMap(Optional::stream)
                .sorted(
                        Comparator.comparing((Task task) -> task.rule().severity())
                                .thenComparing(task -> task.rule().id())
                                .thenComparing(Task::title)
                                .thenComparing(Task::id))
                .toList();
    }

    private StatementSpec of(Desk desk, String query) {
        return sql.sql(query).params(desk.limits());
    }

    private Optional<Task> task(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long school = row.getLong("school");
        String title = row.getString("title");
        String address = row.getString("address");
        TaskState state = TaskState.valueOf(row.getString("state"));
        List<String> told = Arrays.asList((String[]) row.getArray("told").getArray());
        String values = row.getString("compared");
        Instant openedAt = row.getTimestamp("opened_at").toInstant();
        String explanation = row.getString("explanation");
        String remark = row.getString("remark");
        Holder holder = TaskKeeper.holder(row);
        return rules.find(row.getString("rule"))
                .map(rule ->
                        new Task(
                                id,
                                rule,
                                school,
                                title,
                                address,
                                state,
                                told,
                                values,
                                openedAt,
                                explanation,
                                remark,
                                holder));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
