package opora.consistency.web;

import java.util.List;
import java.util.Map;
import opora.consistency.Task;
import opora.consistency.TaskState;
import opora.consistency.Tasks;
import opora.ui.HouseTime;

/**
 * One task: what, where, why, what to do, what became of it.
 *
 * @param kind class of the tag of the state
 * @param own whether this person answers for it; else she may return the explanation
 * @param loader who loaded the file it is about, «» for what no file brought
 * @param typed where it was refused
 */
public record TaskPage(
        Task task,
        String kind,
        String state,
        List<Line> history,
        boolean own,
        String loader,
        Tasks.Typed typed,
        Map<String, String> mistakes) {

    public record Line(String title, String text, String when) {}

    static TaskPage of(
            Task task,
            List<Task.Event> history,
            boolean own,
            LoaderWords loaders,
            HouseTime time,
            Tasks.Typed typed,
            Map<String, String> mistakes) {
        return new TaskPage(
                task,
                kind(task.state()),
                state(task.state()),
                history.reversed().stream().map(event -> line(event, time)).toList(),
                own,
                loaders.of(task),
                typed,
                mistakes);
    }

    public boolean mayExplain() {
        return own && task.waits();
    }

    public boolean mayReturn() {
        return !own && task.state() == TaskState.EXPLAINED;
    }

    private static Line line(Task.Event event, HouseTime time) {
        String by = event.by().isEmpty() ? "" : ", " + event.by();
        return new Line(title(event.kind()), event.text(), time.brief(event.at()) + by);
    }

    private static String title(String kind) {
        return switch (kind) {
            case "OPENED" -> "Найдено сверкой";
            case "CHANGED" -> "Числа изменились";
            case "HANDED" -> "Отвечает теперь другой";
            case "REOPENED" -> "Числа уже не те, что объяснили";
            case "EXPLAINED" -> "Объяснено";
            case "EXPLAINED_AGAIN" -> "Снова те же числа, что были объяснены";
            case "RETURNED" -> "Возвращено с замечанием";
            case "FIXED" -> "Больше не расходится";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String kind(TaskState state) {
        return switch (state) {
            case OPEN -> "wait";
            case EXPLAINED -> "doing";
            case RETURNED -> "warn";
            case FIXED -> "done";
        };
    }

    private static String state(TaskState state) {
        return switch (state) {
            case OPEN -> "Ждёт ответа";
            case EXPLAINED -> "Объяснено";
            case RETURNED -> "Возвращено";
            case FIXED -> "Исправлено";
        };
    }
}
