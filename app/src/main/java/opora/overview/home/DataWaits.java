package opora.overview.home;

import java.util.ArrayList;
import java.util.List;
import opora.access.Right;
import opora.consistency.Tasks;
import opora.consistency.Tasks.OfRule;
import opora.vocabulary.Noun;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What in the data does not fit together: the worst of it by rule, the rest in a line. */
@Component
@Order(2)
class DataWaits implements Waits {

    private static final int SHOWN = 3;
    private static final Noun TASK = new Noun("дело", "дела", "дел");

    private final Tasks tasks;

    DataWaits(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Task> of(Look look) {
        if (!look.viewer().may(Right.ANSWER_TASKS)) {
            return List.of();
        }
        List<OfRule> rules = tasks.byRule(look.viewer());
        int shown = rules.size() == SHOWN + 1 ? rules.size() : SHOWN;
        List<Task> waiting = new ArrayList<>();
        rules.stream().limit(shown).map(DataWaits::task).forEach(waiting::add);
        int others = rules.stream().skip(shown).mapToInt(OfRule::tasks).sum();
        if (others > 0) {
            waiting.add(
                    new Task(
                            "Остальные дела по данным",
                            "/tasks",
                            TASK.counted(others),
                            "",
                            "wait",
                            "Проверьте"));
        }
        return waiting;
    }

    private static Task task(OfRule rule) {
        String sub =
                rule.tasks() == 1
                        ? rule.place()
                        : "%s; первое: %s".formatted(TASK.counted(rule.tasks()), rule.place());
        return new Task(rule.title(), rule.address(), sub, "", rule.kind(), rule.status());
    }
}
