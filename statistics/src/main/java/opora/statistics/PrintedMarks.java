package opora.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Descriptive statistics of marks of which only the percentages are printed: pass = 100 − «2»; quality = «4» + «5»; mean mark = Σ mark · percent / Σ
 * percent, in percent and marks as {@link MarkSummary}. As exact as they were printed: at one decimal pass is right to 0.05 points, quality to 0.1. The
 * mean divides by what the percentages add up to, so that a sum of 99.9 does not lower it.
 *
 * <p>Where n is known and one set of counts fits, {@link WholeCounts} and {@link MarkSummary} say more. A group of nobody has no percentages: four
 * zeros are refused. A missing percentage leaves no summary.
 *
 * <p>Source: METHODOLOGY 0.7, 5.1; document 004.
 *
 * @param twos percent of the participants with mark 2, 0–100; likewise the others
 */
public record PrintedMarks(BigDecimal twos, BigDecimal threes, BigDecimal fours, BigDecimal fives) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Four percentages rounded to whole numbers are at most this far from 100 together. */
    private static final BigDecimal MOST_ROUNDED = BigDecimal.valueOf(2);

    public PrintedMarks {
        if (!areAll(List.of(twos, threes, fours, fives))) {
            throw new IllegalArgumentException(
                    twos + ", " + threes + ", " + fours + ", " + fives + " are not all of a group");
        }
    }

    /** Empty where these are not the percentages of a whole group, so that nothing is summed up of them. */
    public static Optional<PrintedMarks> find(
            BigDecimal twos, BigDecimal threes, BigDecimal fours, BigDecimal fives) {
        return areAll(List.of(twos, threes, fours, fives))
                ? Optional.of(new PrintedMarks(twos, threes, fours, fives))
                : Optional.empty();
    }

    /** Percent without «2» (успеваемость). */
    public BigDecimal pass() {
        return HUNDRED.subtract(twos);
    }

    /** Percent with «4» or «5» (качество). */
    public BigDecimal quality() {
        return fours.add(fives);
    }

    /** The mean mark, 2–5. */
    public double mean() {
        BigDecimal sum = twos.add(threes).add(fours).add(fives);
        return times(twos, 2)
                .add(times(threes, 3))
                .add(times(fours, 4))
                .add(times(fives, 5))
                .divide(sum, MathContext.DECIMAL64)
                .doubleValue();
    }

    private static boolean areAll(List<BigDecimal> percents) {
        BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return percents.stream().allMatch(one -> one.signum() >= 0 && one.compareTo(HUNDRED) <= 0)
                && sum.subtract(HUNDRED).abs().compareTo(MOST_ROUNDED) <= 0;
    }

    private static BigDecimal times(BigDecimal percent, int mark) {
        return percent.multiply(BigDecimal.valueOf(mark));
    }
}
