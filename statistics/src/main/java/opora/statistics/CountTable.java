package opora.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of people with the sums that anybody can see among them: a column with its total, a table with its margins, schools that make up
 * municipalities that make up a region, several tables that share a margin. {@link #and} joins tables into one: what is published together is
 * protected together.
 *
 * <p>A cell is a count of different people, 0 or more. What cannot be (a grade that a school does not teach) is left out and not given as 0. A value
 * that is missing leaves no cell, and then no sum over it. The order of the cells is kept and decides between equals.
 *
 * @param counts every cell that would be published, by a name that is the same in every table where the cell stands
 * @param sums which cells make up which
 */
public record CountTable<K>(Map<K, Integer> counts, List<Sum<K>> sums) {

    /** The total is the sum of its parts; every person of it is in exactly one part. */
    public record Sum<K>(K total, List<K> parts) {

        public Sum {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a sum of nothing: " + total);
            }
        }
    }

    /** @throws IllegalArgumentException when a count is below 0, a sum names a cell that is not there or does not add up */
    public CountTable {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        sums = List.copyOf(sums);
        for (Map.Entry<K, Integer> cell : counts.entrySet()) {
            if (cell.getValue() < 0) {
                throw new IllegalArgumentException(cell + " is no count");
            }
        }
        for (Sum<K> sum : sums) {
            long parts = 0;
            for (K part : sum.parts()) {
                parts += count(counts, part);
            }
            if (parts != count(counts, sum.total())) {
                throw new IllegalArgumentException(sum + " does not add up: " + parts);
            }
        }
    }

    /** Parts and the total over them, which is computed. @throws ArithmeticException beyond {@link Integer#MAX_VALUE} */
    public static <K> CountTable<K> of(K total, Map<K, Integer> parts) {
        int sum = 0;
        for (int part : parts.values()) {
            sum = Math.addExact(sum, part);
        }
        Map<K, Integer> counts = new LinkedHashMap<>(parts);
        if (counts.put(total, sum) != null) {
            throw new IllegalArgumentException(total + " is a part of itself");
        }
        return new CountTable<>(counts, List.of(new Sum<>(total, List.copyOf(parts.keySet()))));
    }

    /** Both tables as one. A cell that stands in both has one name and one count. @throws IllegalArgumentException when its counts differ */
    public CountTable<K> and(CountTable<K> other) {
        Map<K, Integer> both = new LinkedHashMap<>(counts);
        other.counts.forEach((cell, count) -> {
            Integer here = both.putIfAbsent(cell, count);
            if (here != null && !here.equals(count)) {
                throw new IllegalArgumentException(cell + " is " + here + " and " + count);
            }
        });
        List<Sum<K>> all = new ArrayList<>(sums);
        other.sums.stream().filter(sum -> !sums.contains(sum)).forEach(all::add);
        return new CountTable<>(both, all);
    }

    /** @throws IllegalArgumentException when there is no such cell */
    public int count(K cell) {
        return count(counts, cell);
    }

    private static <K> int count(Map<K, Integer> counts, K cell) {
        Integer count = counts.get(cell);
        if (count == null) {
            throw new IllegalArgumentException("no cell " + cell);
        }
        return count;
    }
}
