package opora.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opora.access.Viewer;
import opora.intake.Loading;
import opora.intake.Upload;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody loads files that contradict each other, explains a task, and mends the data; all of it goes again at the end of a test. */
final class Mending {

    private static final String PEOPLE =
            "год;процедура;код ОО;класс;код участника;отметка по журналу;отметка;балл;1/1;2/2";

    private final ApplicationContext house;
    private final Violated data;
    private final Viewer operator;
    private final List<Long> loads = new ArrayList<>();

    Mending(ApplicationContext house, Viewer operator) {
        this.house = house;
        this.data = new Violated(house);
        this.operator = operator;
        data.look();
    }

    static Upload people(String... rows) {
        return Loading.table("участники.csv", PEOPLE, rows);
    }

    void look() {
        data.look();
    }

    long load(Upload... files) {
        long load = data.load(operator, files);
        loads.add(load);
        return load;
    }

    void recall(long load) {
        loads.remove(load);
        data.recall(load);
    }

    List<Task> mine(Viewer viewer, String rule) {
        return data.mine(viewer, rule);
    }

    Task one(String rule) {
        return one(operator, rule);
    }

    Task one(Viewer viewer, String rule) {
        List<Task> found = data.mine(viewer, rule);
        assertThat(found).as(rule).hasSize(1);
        return found.getFirst();
    }

    void explain(Viewer viewer, String rule) {
        Task task = one(viewer, rule);
        Tasks.Typed why = new Tasks.Typed("Сверено с протоколом, числа верны.", "");
        assertThat(house.getBean(Tasks.class).explain(viewer, task, task.values(), why))
                .isEqualTo(new Answer.Kept());
        data.look();
        assertThat(data.mine(viewer, rule)).isEmpty();
        assertThat(stands(rule)).contains(TaskState.EXPLAINED);
    }

    void explainThenMend(String rule, Runnable mend) {
        explain(operator, rule);
        mend.run();
        assertThat(stands(rule)).isNotEmpty().containsOnly(TaskState.FIXED);
    }

    List<TaskState> stands(String rule) {
        return sql().sql("select state from consistency.task where rule = :rule")
                .param("rule", rule)
                .query((row, at) -> TaskState.valueOf(row.getString("state")))
                .list();
    }

    void forget() {
        loads.reversed().forEach(data::recall);
        sql().sql("delete from consistency.task_event").update();
        sql().sql("delete from consistency.task").update();
        sql().sql("delete from notices.notice").update();
    }

    private JdbcClient sql() {
        return house.getBean(JdbcClient.class);
    }
}
