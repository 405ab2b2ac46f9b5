package opora.results.observed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import opora.results.Description;

/**
 * The tasks of a work as its description tells them.
 *
 * @param tasks in the order of the sheet
 * @param maxima by task, of those that have a whole number there
 */
public record Work(Set<String> tasks, Map<String, Integer> maxima) {

    public static Work of(Description description) {
        Set<String> tasks = new LinkedHashSet<>(description.rows());
        Map<String, Integer> maxima = new LinkedHashMap<>();
        for (String task : tasks) {
            description
                    .text(task, Description.MAXIMUM)
                    .filter(text -> text.matches("\\d{1,3}"))
                    .ifPresent(text -> maxima.put(task, Integer.valueOf(text)));
        }
        return new Work(tasks, maxima);
    }

    public Optional<Integer> maximum(String task) {
        return Optional.ofNullable(maxima.get(task));
    }

    /** Of the whole work; empty while a task is without a maximum. */
    public OptionalInt sum() {
        return maxima.size() == tasks.size() && !tasks.isEmpty()
                ? OptionalInt.of(maxima.values().stream().mapToInt(Integer::intValue).sum())
                : OptionalInt.empty();
    }
}
