package opora.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The sums of a table in numbers: cells and sums are counted from 0. */
final class SumSystem {

    private final int[] counts;
    private final int[] totals;
    private final List<int[]> parts = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();

    <K> SumSystem(CountTable<K> table) {
        Map<K, Integer> numbers = new HashMap<>();
        table.counts().keySet().forEach(name -> numbers.put(name, numbers.size()));
        counts = table.counts().values().stream().mapToInt(Integer::intValue).toArray();
        totals = table.sums().stream().mapToInt(sum -> numbers.get(sum.total())).toArray();
        IntStream.range(0, counts.length).forEach(cell -> sumsOf.add(new ArrayList<>()));
        for (int sum = 0; sum < totals.length; sum++) {
            parts.add(table.sums().get(sum).parts().stream().mapToInt(numbers::get).toArray());
            int number = sum;
            cells(sum).forEach(cell -> sumsOf.get(cell).add(number));
        }
    }

    /** How many there are. */
    int cells() {
        return counts.length;
    }

    int count(int cell) {
        return counts[cell];
    }

    boolean isTotal(int cell) {
        return sumsOf.get(cell).stream().anyMatch(sum -> totals[sum] == cell);
    }

    List<Integer> sumsOf(int cell) {
        return sumsOf.get(cell);
    }

    /** The cells of a sum, the total first. */
    IntStream cells(int sum) {
        return IntStream.concat(IntStream.of(totals[sum]), IntStream.of(parts.get(sum)));
    }

    /** With which sign a cell stands in a sum: the parts less the total are nothing. */
    int sign(int cell, int sum) {
        return totals[sum] == cell ? -1 : 1;
    }

    /** The cells that hang together with this one by sums, itself among them. */
    IntStream connected(int cell) {
        boolean[] reached = new boolean[counts.length];
        List<Integer> queue = new ArrayList<>(List.of(cell));
        reached[cell] = true;
        for (int at = 0; at < queue.size(); at++) {
            for (int sum : sumsOf.get(queue.get(at))) {
                cells(sum)
                        .filter(next -> !reached[next])
                        .forEach(next -> {
                            reached[next] = true;
                            queue.add(next);
                        });
            }
        }
        return queue.stream().mapToInt(Integer::intValue);
    }
}
