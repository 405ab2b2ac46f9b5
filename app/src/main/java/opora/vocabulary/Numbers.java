package opora.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are written for people (mockups/README, "Numbers in Russian"): decimal comma, half up and only when shown, narrow
 * no-break space before the percent sign and between thousands from 10 000, U+2212 for minus.
 */
public final class Numbers {

    private static final char NARROW = '\u202f';
    private static final char MINUS = '\u2212';

    private Numbers() {}

    /** 5871 → «5871», 23704 → «23 704» with a narrow space, −3 → «−3». */
    public static String whole(long number) {
        String digits = Long.toString(Math.abs(number));
        if (digits.length() >= 5) {
            StringBuilder parted = new StringBuilder(digits);
            for (int at = digits.length() - 3; at > 0; at -= 3) {
                parted.insert(at, NARROW);
            }
            digits = parted.toString();
        }
        return number < 0 ? MINUS + digits : digits;
    }

    /** A fraction 0–1 as whole percent, half up: 0.355 → «36 %». */
    public static String percent(double fraction) {
        return decimal(fraction * 100, 0) + NARROW + "%";
    }

    /** Whole percent of {@code hits} of {@code size}, rounded half up in integers: 9 of 25 → «36 %». Size 0 has no percent. */
    public static String percent(long hits, long size) {
        if (size == 0) {
            throw new IllegalArgumentException("no percent of nothing");
        }
        return (200 * hits + size) / (2 * size) + "" + NARROW + "%";
    }

    /** With so many digits after the comma, half up: (14.803, 1) → «14,8». */
    public static String decimal(double number, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
        String text = rounded.abs().toPlainString().replace('.', ',');
        return rounded.signum() < 0 ? MINUS + text : text;
    }
}
