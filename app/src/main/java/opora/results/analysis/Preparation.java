package opora.results.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Complements;
import opora.results.Outcome.ItemSum;
import opora.statistics.Solvability;

/**
 * Solvability of every task among those with the marks 2, 3, 4 and 5 (группы подготовки).
 *
 * @param tasks in the order of the paper
 */
public record Preparation(List<OfTask> tasks) {

    /** ФИОКО 2026: a group of fewer participants is not analysed by itself (METHODOLOGY 2.5). */
    public static final int FEWEST = 10;

    /** {@code byMark}: 2–5; marks of which nothing is known are absent. */
    public record OfTask(String task, SortedMap<Integer, OfMark> byMark) {

        /** Of those with mark 2, 3, 4 or 5; empty where nothing is known of them. */
        public Optional<OfMark> of(int mark) {
            return Optional.ofNullable(byMark.get(mark));
        }

        /** Weaker groups that solve the task better than the next stronger one, both large enough: the curves cross. */
        public List<Integer> crossings() {
            return byMark.keySet().stream().filter(this::isCrossing).toList();
        }

        private boolean isCrossing(int mark) {
            return of(mark).filter(OfMark::isLargeEnough)
                    .flatMap(weaker ->
                            of(mark + 1)
                                    .filter(OfMark::isLargeEnough)
                                    .filter(stronger ->
                                            weaker.solvability().above(stronger.solvability()) > 0))
                    .isPresent();
        }
    }

    /** {@code n}: participants with the mark and a readable cell; empty where a report does not tell. */
    public record OfMark(Solvability solvability, Optional<Integer> n) {

        public boolean isLargeEnough() {
            return n.filter(count -> count >= FEWEST).isPresent();
        }
    }

    public Preparation {
        tasks = List.copyOf(tasks);
    }

    static Optional<Measured<Preparation>> of(GroupFacts group) {
        return group.first(
                () -> counted(group),
                () -> group.report(Kind.TASKS_BY_GROUP).flatMap(Preparation::reported));
    }

    /** Of schools several facts may tell one task with different maxima: those of another one than the first are left out. */
    private static Optional<Measured<Preparation>> counted(GroupFacts group) {
        Map<TaskNumber, Sums> byTask = new LinkedHashMap<>();
        List<FactSums> telling = new ArrayList<>();
        for (FactSums fact : group.facts()) {
            boolean tells = false;
            for (ItemSum item : fact.items()) {
                tells |=
                        byTask.computeIfAbsent(TaskNumber.of(item.task()), _ -> new Sums(item))
                                .add(item);
            }
            if (tells) {
                telling.add(fact);
            }
        }
        List<OfTask> tasks =
                byTask.values().stream()
                        .map(Sums::result)
                        .filter(task -> !task.byMark().isEmpty())
                        .toList();
        int n = byTask.values().stream().mapToInt(Sums::cells).max().orElse(0);
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(Measured.of(new Preparation(tasks), n, group.from(telling.stream())));
    }

    private static Optional<Measured<Preparation>> reported(Complements.Known row) {
        Map<TaskNumber, OfTask> tasks = new LinkedHashMap<>();
        for (Value value : row.complement().values()) {
            value.mark()
                    .ifPresent(mark ->
                            tasks.computeIfAbsent(
                                            TaskNumber.of(value.label()),
                                            _ -> new OfTask(value.label(), new TreeMap<>()))
                                    .byMark()
                                    .put(
                                            mark,
                                            new OfMark(
                                                    new Solvability.Printed(value.percent()),
                                                    value.participants())));
        }
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(GroupFacts.in(row, new Preparation(List.copyOf(tasks.values()))));
    }

    /** The sums of one task by mark. */
    private static final class Sums {

        private static final int BEST = 5;
        private final String task;
        private final int maximum;
        private final int[] cells = new int[BEST + 1];
        private final long[] points = new long[BEST + 1];

        Sums(ItemSum first) {
            task = first.task();
            maximum = first.maximum();
        }

        /** Whether anybody with a mark was added. */
        boolean add(ItemSum item) {
            boolean added = false;
            for (int mark = 2; item.maximum() == maximum && mark <= BEST; mark++) {
                cells[mark] = Math.addExact(cells[mark], item.cells()[mark]);
                points[mark] += item.points()[mark];
                added |= item.cells()[mark] > 0;
            }
            return added;
        }

        int cells() {
            return cells[2] + cells[3] + cells[4] + cells[BEST];
        }

        OfTask result() {
            SortedMap<Integer, OfMark> byMark = new TreeMap<>();
            for (int mark = 2; mark <= BEST; mark++) {
                if (cells[mark] > 0) {
                    byMark.put(
                            mark,
                            new OfMark(
                                    new Solvability.Counted(points[mark], cells[mark], maximum),
                                    Optional.of(cells[mark])));
                }
            }
            return new OfTask(task, byMark);
        }
    }
}
