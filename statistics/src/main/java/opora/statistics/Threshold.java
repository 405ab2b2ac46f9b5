package opora.statistics;

import java.math.BigDecimal;

/**
 * A limit for a share, kept as an exact fraction and compared in whole numbers, so that 3 of 10 reaches 30 % (METHODOLOGY 0.2: 10·f ≥ 3·n).
 *
 * @param numerator of the fraction, 0 … denominator
 * @param denominator of the fraction, 1 or more
 */
public record Threshold(long numerator, long denominator) {

    public Threshold {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                    numerator + "/" + denominator + " is not a threshold between 0 and 1");
        }
    }

    /** {@code percent} as a decimal number with a point, 0–100, at most six decimals: «30», «27.5». */
    public static Threshold ofPercent(String percent) {
        BigDecimal value = new BigDecimal(percent).stripTrailingZeros();
        if (value.scale() > 6) {
            throw new IllegalArgumentException("at most six decimals, not " + percent);
        }
        int decimals = Math.max(0, value.scale());
        return new Threshold(
                value.scaleByPowerOfTen(decimals).longValueExact(),
                BigDecimal.TEN.pow(decimals).longValueExact() * 100);
    }

    /** «30» or «27.5». */
    public String percent() {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** hits / size ≥ threshold, in whole numbers. @throws IllegalArgumentException when size is 0: there is nothing to compare */
    public boolean isReachedBy(Share share) {
        if (share.size() == 0) {
            throw new IllegalArgumentException("a share of nothing reaches nothing");
        }
        return denominator * share.hits() >= numerator * share.size();
    }

    /** The fewest hits of {@code size} that reach the threshold: ⌈size · threshold⌉. */
    public int fewestHits(int size) {
        return Math.toIntExact(Math.ceilDiv(numerator * size, denominator));
    }

    public double value() {
        return (double) numerator / denominator;
    }
}
