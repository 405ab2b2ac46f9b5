package opora.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A limit for a share, kept as an exact fraction in lowest terms and compared in whole numbers, so that 3 of 10 reaches 30 %: a share reaches the
 * threshold when denominator · hits ≥ numerator · size. Reaching it by equality counts, unless the limit has to be exceeded: then denominator · hits &gt;
 * numerator · size, and 3 of 10 does not reach 30 %.
 *
 * <p>A share of size 0 is never compared: it neither reaches the threshold nor stays below it. There are no ties: what equality means is part of the threshold.
 *
 * <p>Source: METHODOLOGY 0.2 (10·f ≥ 3·n), 0.5 (≥ or &gt;) and 0.10 (margin).
 *
 * @param numerator of the fraction, 1 … denominator; less than the denominator where the limit has to be exceeded
 * @param denominator of the fraction; a divisor of 10⁸, so that the percent has at most six decimals and products stay within a long
 */
public record Threshold(long numerator, long denominator, Equality equality) {

    /** What a share that is exactly the limit means. */
    public enum Equality {
        /** it has reached the threshold: «не менее» */
        REACHES,
        /** it has not: «более» */
        FALLS_SHORT
    }

    private static final int DECIMALS = 6;
    private static final long FINEST = 100_000_000;
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,6})?");

    public Threshold {
        if (denominator < 1 || numerator < 1 || numerator > denominator) {
            throw new IllegalArgumentException(
                    numerator + "/" + denominator + " is not above 0 and at most 1");
        }
        if (equality == Equality.FALLS_SHORT && numerator == denominator) {
            throw new IllegalArgumentException("nothing exceeds the whole");
        }
        long common =
                BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValue();
        numerator /= common;
        denominator /= common;
        if (FINEST % denominator != 0) {
            throw new IllegalArgumentException(
                    "a percent of at most " + DECIMALS + " decimals, not 1/" + denominator);
        }
    }

    /** A limit that is reached by equality. */
    public Threshold(long numerator, long denominator) {
        this(numerator, denominator, Equality.REACHES);
    }

    /** Reads «30», «27.5» or «27,5»: above 0, at most 100, at most six decimals. Empty for anything else. */
    public static Optional<Threshold> findPercent(String text) {
        if (!PERCENT.matcher(text).matches()) {
            return Optional.empty();
        }
        long parts =
                new BigDecimal(text.replace(',', '.')).movePointRight(DECIMALS).longValueExact();
        return parts < 1 || parts > FINEST
                ? Optional.empty()
                : Optional.of(new Threshold(parts, FINEST));
    }

    /** {@link #findPercent} for a text that is known to be right. @throws IllegalArgumentException when it is not */
    public static Threshold ofPercent(String percent) {
        return findPercent(percent)
                .orElseThrow(() -> new IllegalArgumentException("not a percent: " + percent));
    }

    /** The same limit with another meaning of equality. @throws IllegalArgumentException when 100 % would have to be exceeded */
    public Threshold with(Equality other) {
        return new Threshold(numerator, denominator, other);
    }

    /** «30» or «27.5»: with a point, without trailing zeros. */
    public String percent() {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** hits / size ≥ threshold, or &gt; where equality falls short, in whole numbers. @throws IllegalArgumentException when size is 0: there is nothing to compare */
    public boolean isReachedBy(Share share) {
        if (share.isOfNothing()) {
            throw new IllegalArgumentException("a share of nothing reaches nothing");
        }
        long hits = denominator * share.hits();
        long limit = numerator * share.size();
        return switch (equality) {
            case REACHES -> hits >= limit;
            case FALLS_SHORT -> hits > limit;
        };
    }

    /** The fewest hits of {@code size} that reach the threshold: ⌈size · threshold⌉, or ⌊size · threshold⌋ + 1 where equality falls short; at least 1 and at most size, but 0 for size 0. */
    public int fewestHits(int size) {
        if (size == 0) {
            return 0;
        }
        return Math.toIntExact(
                switch (equality) {
                    case REACHES -> Math.ceilDiv(numerator * size, denominator);
                    case FALLS_SHORT -> Math.floorDiv(numerator * size, denominator) + 1;
                });
    }

    /**
     * How far a share is from changing sides, in hits, the size unchanged. Positive when the threshold is reached: the fewest hits fewer after which
     * it is not, hits − fewest + 1 ({@link #fewestHits}). Negative when it is not reached: minus the fewest hits more after which it is,
     * hits − fewest. Never 0, and both ways always possible, because the fewest hits are at least 1 and at most the size.
     *
     * @throws IllegalArgumentException when size is 0
     */
    public int margin(Share share) {
        int beyond = share.hits() - fewestHits(share.size());
        return isReachedBy(share) ? beyond + 1 : beyond;
    }

    /** 0–1, rounded to the nearest double; for formulas, never for comparing. */
    public double value() {
        return (double) numerator / denominator;
    }
}
