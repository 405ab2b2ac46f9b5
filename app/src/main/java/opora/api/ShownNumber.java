package opora.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as {@code summarise} tells it: at most four decimals, half up, without zeros at the end. A region has hundreds of thousands of them, so most are made
 * of whole numbers. Two that are told alike are equal.
 */
record ShownNumber(String text) {

    private static final int DECIMALS = 4;
    private static final long UNIT = 10_000;

    static ShownNumber of(long whole) {
        return new ShownNumber(Long.toString(whole));
    }

    /** Both not negative, the divisor above 0. */
    static ShownNumber of(long dividend, long divisor) {
        if (dividend > (Long.MAX_VALUE / UNIT - divisor) / 2) {
            return of(
                    BigDecimal.valueOf(dividend)
                            .divide(BigDecimal.valueOf(divisor), DECIMALS, RoundingMode.HALF_UP));
        }
        long units = (2 * UNIT * dividend + divisor) / (2 * divisor);
        return new ShownNumber(plain(units / UNIT, (int) (units % UNIT)));
    }

    static ShownNumber of(double number) {
        return of(BigDecimal.valueOf(number));
    }

    private static ShownNumber of(BigDecimal number) {
        BigDecimal brief = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return new ShownNumber(brief.toPlainString());
    }

    private static String plain(long whole, int fraction) {
        if (fraction == 0) {
            return Long.toString(whole);
        }
        int digits = fraction;
        int places = DECIMALS;
        while (digits % 10 == 0) {
            digits /= 10;
            places--;
        }
        String decimals = Integer.toString(digits);
        return whole + "." + "0".repeat(places - decimals.length()) + decimals;
    }
}
