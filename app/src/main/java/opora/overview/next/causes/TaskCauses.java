package opora.overview.next.causes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import opora.access.Right;
import opora.consistency.Tasks;
import opora.consistency.Tasks.OfSchool;
import opora.overview.next.order.Cause;
import opora.overview.next.order.Cause.Next;
import opora.overview.next.order.CauseKind;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Tasks about data that wait for the school itself. */
@Component
class TaskCauses implements Causes {

    private static final Noun TASK = new Noun("дело по данным", "дела по данным", "дел по данным");
    private static final Noun WAITS = new Noun("Школу ждёт", "Школу ждут", "Школу ждут");
    private static final Noun DAY = new Noun("день", "дня", "дней");

    private final Tasks tasks;
    private final Clock clock;

    TaskCauses(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public List<Cause> of(Question question) {
        return tasks.ofSchools(question.viewer().scope()).stream()
                .map(waiting -> cause(question, waiting))
                .toList();
    }

    private Cause cause(Question question, OfSchool waiting) {
        LocalDate since = LocalDate.ofInstant(waiting.since(), clock.getZone());
        long days = ChronoUnit.DAYS.between(since, question.today());
        boolean old = days > question.border(CauseKind.TASKS_OLD);
        String counted = WAITS.form(waiting.tasks()) + " " + TASK.counted(waiting.tasks());
        return new Cause(
                waiting.school(),
                old ? CauseKind.TASKS_OLD : CauseKind.TASKS,
                1,
                old
                        ? "%s, самое давнее — %s.".formatted(counted, DAY.counted(days))
                        : counted + ".",
                question.viewer().may(Right.ANSWER_TASKS)
                        ? new Next("Дело по данным", "/tasks/" + waiting.oldest())
                        : new Next("Карточка школы", "/schools/" + waiting.school().value()));
    }
}
