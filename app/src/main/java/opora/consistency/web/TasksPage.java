package opora.consistency.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.consistency.Task;
import opora.consistency.rules.Rule;
import opora.vocabulary.Noun;

/**
 * The tasks of a person, by rule.
 *
 * @param below what the level below has explained
 */
public record TasksPage(String lead, List<Group> mine, List<Group> below, boolean whole) {

    /** So many of a rule stand on the page of all; its own page shows every one. */
    static final int OF_A_RULE = 20;

    private static final Noun TASK = new Noun("дело ждёт", "дела ждут", "дел ждут");
    private static final Noun EXPLAINED = new Noun("пояснение", "пояснения", "пояснений");

    /** {@code more}: how many are not shown here. */
    public record Group(Rule rule, String kind, List<Row> rows, int all, int more) {}

    /** {@code loader}: who loaded the file and when, «» for what no file brought. */
    public record Row(
            long id,
            String title,
            String told,
            String loader,
            String explanation,
            boolean returned) {}

    static TasksPage of(
            List<Task> mine, List<Task> below, LoaderWords loaders, Optional<String> only) {
        String lead =
                (mine.isEmpty()
                                ? "Сейчас ничего делать не нужно."
                                : TASK.counted(mine.size()) + " вас.")
                        + (below.isEmpty()
                                ? ""
                                : " Можно посмотреть " + EXPLAINED.counted(below.size()) + ".");
        return new TasksPage(
                lead, groups(mine, loaders, only), groups(below, loaders, only), only.isEmpty());
    }

    private static List<Group> groups(
            List<Task> tasks, LoaderWords loaders, Optional<String> only) {
        Map<String, List<Task>> byRule = new LinkedHashMap<>();
        tasks.stream()
                .filter(task -> only.isEmpty() || only.get().equals(task.rule().id()))
                .forEach(task ->
                        byRule.computeIfAbsent(task.rule().id(), id -> new ArrayList<>())
                                .add(task));
        int most = only.isEmpty() ? OF_A_RULE : Integer.MAX_VALUE;
        return byRule.values().stream().map(of -> group(of, loaders, most)).toList();
    }

    private static Group group(List<Task> tasks, LoaderWords loaders, int most) {
        Rule rule = tasks.getFirst().rule();
        return new Group(
                rule,
                rule.severity().kind(),
                tasks.stream().limit(most).map(task -> row(task, loaders)).toList(),
                tasks.size(),
                Math.max(0, tasks.size() - most));
    }

    private static Row row(Task task, LoaderWords loaders) {
        boolean returned = task.waits() && !task.remark().isEmpty();
        return new Row(
                task.id(),
                task.title(),
                String.join("; ", task.told()),
                loaders.of(task),
                task.explanation(),
                returned);
    }
}
