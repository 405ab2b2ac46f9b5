package opora.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A share that somebody wants to come to: at most, or at least, so many of so many. Kept as an exact fraction in lowest terms and compared in whole numbers: at most t is reached
 * when denominator · hits ≤ numerator · size, at least t when denominator · hits ≥ numerator · size. Coming to it exactly counts in both directions, so that 10 of 50 is at most 20 % and at
 * least 20 %. Unlike {@link Threshold} a target may be 0.
 *
 * <p>A share of size 0 is never compared: nothing is known of it, so it has neither come to the target nor missed it. Units: shares are 0–1, {@link #percent()} 0–100.
 *
 * <p>Source: METHODOLOGY 0.2 (compared in whole numbers) and 9.1 (kinds of target values).
 *
 * @param numerator of the fraction, 0 … denominator
 * @param denominator of the fraction; a divisor of 10⁸, so that products stay within a long
 */
public record ShareTarget(long numerator, long denominator, Direction direction) {

    /** On which side of the fraction one wants to be. */
    public enum Direction {
        /** «не больше» */
        AT_MOST,
        /** «не меньше» */
        AT_LEAST
    }

    private static final int DECIMALS = 6;
    private static final long FINEST = 100_000_000;
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,6})?");

    public ShareTarget {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is not in 0–1");
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

    /** Reads «20», «27.5» or «27,5»: 0 to 100, at most six decimals. Empty for anything else. */
    public static Optional<ShareTarget> findPercent(String text, Direction direction) {
        if (!PERCENT.matcher(text).matches()) {
            return Optional.empty();
        }
        long parts =
                new BigDecimal(text.replace(',', '.')).movePointRight(DECIMALS).longValueExact();
        return parts > FINEST
                ? Optional.empty()
                : Optional.of(new ShareTarget(parts, FINEST, direction));
    }

    /** {@link #findPercent} for a text that is known to be right. @throws IllegalArgumentException when it is not */
    public static ShareTarget ofPercent(String percent, Direction direction) {
        return findPercent(percent, direction)
                .orElseThrow(() -> new IllegalArgumentException("not a percent: " + percent));
    }

    /** «20» or «27.5»: with a point, without trailing zeros. */
    public String percent() {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** @throws IllegalArgumentException when size is 0: there is nothing to compare */
    public boolean isReachedBy(Share share) {
        if (share.isOfNothing()) {
            throw new IllegalArgumentException("a share of nothing reaches nothing");
        }
        long hits = denominator * share.hits();
        long limit = numerator * share.size();
        return switch (direction) {
            case AT_MOST -> hits <= limit;
            case AT_LEAST -> hits >= limit;
        };
    }

    /** The last number of hits of {@code size} that is still right: the most, ⌊size · t⌋, for at most and the fewest, ⌈size · t⌉, for at least; 0 for size 0. */
    public int border(int size) {
        return Math.toIntExact(
                switch (direction) {
                    case AT_MOST -> Math.floorDiv(numerator * size, denominator);
                    case AT_LEAST -> Math.ceilDiv(numerator * size, denominator);
                });
    }
}
