package opora.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole counts behind printed percentages (METHODOLOGY 5.1): the counts k₁ … kₘ with Σ kᵢ = n whose shares 100·kᵢ/n, rounded to the printed
 * number of decimals, are the printed percentages.
 *
 * <p>Each percentage leaves an interval of counts lᵢ … hᵢ; a share that lies exactly between two printed values may have been rounded either
 * way, so both are inside. Exactly one set fits when Σ lᵢ = n, or Σ hᵢ = n, or Σ lᵢ &lt; n &lt; Σ hᵢ and a single interval holds more than one
 * count: with two such intervals a pupil could move from one to the other. n = 0 fits only percentages that are all 0.
 */
public final class WholeCounts {

    private record Interval(int from, int to) {

        int free() {
            return to - from;
        }
    }

    private WholeCounts() {}

    /**
     * The one set of counts that fits; empty when there is none or more than one.
     *
     * @param size n, 0 or more
     * @param percents 0–100, as printed; at least one
     * @param decimals to which the percentages were rounded, 0 or more
     */
    public static Optional<List<Integer>> of(int size, List<BigDecimal> percents, int decimals) {
        if (size == 0) {
            return percents.stream().allMatch(percent -> percent.signum() == 0)
                    ? Optional.of(percents.stream().map(_ -> 0).toList())
                    : Optional.empty();
        }
        List<Interval> intervals =
                percents.stream().map(percent -> interval(size, percent, decimals)).toList();
        if (intervals.stream().anyMatch(interval -> interval.free() < 0)) {
            return Optional.empty();
        }
        int missing = size - intervals.stream().mapToInt(Interval::from).sum();
        int free = intervals.stream().mapToInt(Interval::free).sum();
        long open = intervals.stream().filter(interval -> interval.free() > 0).count();
        boolean single = missing == 0 || missing == free || open == 1;
        return missing < 0 || missing > free || !single
                ? Optional.empty()
                : Optional.of(filled(intervals, missing));
    }

    /** All k from 0 to size with |100·k/size − percent| ≤ half a unit of the last decimal, in exact numbers. */
    private static Interval interval(int size, BigDecimal percent, int decimals) {
        BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
        BigDecimal whole = BigDecimal.valueOf(size);
        BigDecimal least = percent.subtract(half).multiply(whole).movePointLeft(2);
        BigDecimal most = percent.add(half).multiply(whole).movePointLeft(2);
        return new Interval(
                Math.max(0, least.setScale(0, RoundingMode.CEILING).intValue()),
                Math.min(size, most.setScale(0, RoundingMode.FLOOR).intValue()));
    }

    private static List<Integer> filled(List<Interval> intervals, int missing) {
        List<Integer> counts = new ArrayList<>();
        int rest = missing;
        for (Interval interval : intervals) {
            int more = Math.min(rest, interval.free());
            counts.add(interval.from() + more);
            rest -= more;
        }
        return List.copyOf(counts);
    }
}
