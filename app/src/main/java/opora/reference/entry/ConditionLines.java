package opora.reference.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.reference.WorkTask;
import opora.results.MarkCondition;

/** Special conditions of marks, a line each: mark; least points; tasks by spaces or commas; title. */
final class ConditionLines {

    private static final int FIELDS = 4;

    private final List<WorkTask> tasks;
    private final Map<String, String> mistakes;

    private ConditionLines(List<WorkTask> tasks, Map<String, String> mistakes) {
        this.tasks = tasks;
        this.mistakes = mistakes;
    }

    /** {@code tasks}: of the work; none where they are not known. */
    static List<MarkCondition> read(
            String text, List<WorkTask> tasks, Map<String, String> mistakes) {
        ConditionLines lines = new ConditionLines(tasks, mistakes);
        List<MarkCondition> conditions = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.read(line).ifPresent(conditions::add));
        return conditions;
    }

    private Optional<MarkCondition> read(String line) {
        String[] cells = line.split(";", FIELDS);
        String mark = TaskLines.cell(cells, 0);
        String least = TaskLines.cell(cells, 1);
        String title = TaskLines.cell(cells, 3);
        List<String> wanted =
                Stream.of(TaskLines.cell(cells, 2).split("[\\s,]+"))
                        .filter(one -> !one.isEmpty())
                        .toList();
        if (!mark.matches("[345]") || !least.matches("[1-9]\\d?") || title.isEmpty()) {
            return wrong(
                    "«%s»: нужны отметка 3, 4 или 5, наименьший балл, задания и название через точку с запятой"
                            .formatted(TaskLines.shown(line)));
        }
        List<String> unknown =
                wanted.stream()
                        .filter(one -> tasks.stream().noneMatch(task -> task.number().equals(one)))
                        .toList();
        if (!tasks.isEmpty() && !unknown.isEmpty()) {
            return wrong("В работе нет заданий: " + String.join(", ", unknown));
        }
        int possible =
                tasks.stream()
                        .filter(task -> wanted.contains(task.number()))
                        .mapToInt(WorkTask::maximum)
                        .sum();
        if (!tasks.isEmpty() && !wanted.isEmpty() && Integer.parseInt(least) > possible) {
            return wrong(
                    "За задания %s можно получить %d, а условие требует %s"
                            .formatted(String.join(", ", wanted), possible, least));
        }
        return Optional.of(
                new MarkCondition(Integer.parseInt(mark), Integer.parseInt(least), title, wanted));
    }

    private Optional<MarkCondition> wrong(String why) {
        mistakes.put("conditions", why);
        return Optional.empty();
    }
}
