package opora.results.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Complements;
import opora.results.Outcome.ItemSum;
import opora.statistics.Solvability;

/** Reads the solvability of every task of a group, in the order of the paper. */
final class Tasks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The sums of one task in one fact. */
    private record Sum(FactSums fact, ItemSum item) {

        int cells() {
            return IntStream.of(item.cells()).sum();
        }

        long points() {
            return IntStream.of(item.points()).asLongStream().sum();
        }
    }

    private Tasks() {}

    static Map<TaskNumber, Measured<TaskResult>> of(GroupFacts group) {
        return group.first(
                        () -> filled(counted(group)),
                        () -> group.report(Kind.TASKS).flatMap(row -> filled(reported(row))))
                .orElse(Map.of());
    }

    private static <K, V> Optional<Map<K, V>> filled(Map<K, V> map) {
        return map.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableMap(map));
    }

    private static Map<TaskNumber, Measured<TaskResult>> counted(GroupFacts group) {
        Map<TaskNumber, List<Sum>> byTask = new LinkedHashMap<>();
        for (FactSums fact : group.facts()) {
            for (ItemSum item : fact.items()) {
                byTask.computeIfAbsent(TaskNumber.of(item.task()), _ -> new ArrayList<>())
                        .add(new Sum(fact, item));
            }
        }
        Map<TaskNumber, Measured<TaskResult>> results = new LinkedHashMap<>();
        byTask.forEach((task, sums) ->
                together(sums, group).ifPresent(result -> results.put(task, result)));
        return results;
    }

    /** Points of different maxima are not added: the maximum that most cells have is the one of the task. */
    private static Optional<Measured<TaskResult>> together(List<Sum> sums, GroupFacts group) {
        Map<Integer, Integer> cellsByMaximum =
                sums.stream()
                        .collect(
                                Collectors.groupingBy(
                                        sum -> sum.item().maximum(),
                                        LinkedHashMap::new,
                                        Collectors.summingInt(Sum::cells)));
        int maximum =
                cellsByMaximum.entrySet().stream()
                        .max(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElseThrow();
        List<Sum> telling =
                sums.stream()
                        .filter(sum -> sum.item().maximum() == maximum && sum.cells() > 0)
                        .toList();
        int cells = telling.stream().mapToInt(Sum::cells).sum();
        long points = telling.stream().mapToLong(Sum::points).sum();
        return Solvability.Counted.of(points, cells, maximum)
                .map(counted ->
                        Measured.of(
                                TaskResult.counted(telling.getFirst().item().task(), counted),
                                cells,
                                group.from(telling.stream().map(Sum::fact))));
    }

    private static Map<TaskNumber, Measured<TaskResult>> reported(Complements.Known row) {
        Map<TaskNumber, Measured<TaskResult>> results = new LinkedHashMap<>();
        for (Value value : row.complement().values()) {
            results.putIfAbsent(
                    TaskNumber.of(value.label()),
                    GroupFacts.in(
                            row,
                            new TaskResult(
                                    value.label(),
                                    value.maximum(),
                                    new Solvability.Printed(value.percent()),
                                    points(row.complement().participants(), value))));
        }
        return results;
    }

    /** Known where only one sum of points is printed so: of 49 participants and one point 90 % are 44 points. */
    private static Optional<Solvability.Counted> points(
            Optional<Integer> participants, Value value) {
        return participants.flatMap(
                n -> value.maximum().flatMap(maximum -> points(n, maximum, value.percent())));
    }

    private static Optional<Solvability.Counted> points(
            int cells, int maximum, BigDecimal percent) {
        return PrintedCounts.of(
                        Optional.of(Math.multiplyExact(cells, maximum)),
                        List.of(percent, HUNDRED.subtract(percent)))
                .map(points -> new Solvability.Counted(points.getFirst(), cells, maximum));
    }
}
