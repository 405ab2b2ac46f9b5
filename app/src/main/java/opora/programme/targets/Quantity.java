package opora.programme.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exact number: {@code top} / {@code bottom}, so that 2 of 3 is neither 66 nor 67 %. Equal by value: compare, do not use equals. */
public record Quantity(BigDecimal top, BigDecimal bottom) implements Comparable<Quantity> {

    public static final Quantity ZERO = of(0);
    public static final Quantity HUNDRED = of(100);

    private static final int MOST_DIGITS = 6;

    /** «1 200,5»: a space only between thousands. */
    static final Pattern WRITTEN =
            Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");

    /** @throws IllegalArgumentException when the bottom is not above zero */
    public Quantity {
        if (bottom.signum() <= 0) {
            throw new IllegalArgumentException("a number over " + bottom);
        }
    }

    public static Quantity of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public static Quantity of(BigDecimal number) {
        return new Quantity(number, BigDecimal.ONE);
    }

    /** The percent of {@code hits} in {@code size}. @throws IllegalArgumentException when size is 0: nothing has no percent */
    public static Quantity percent(long hits, long size) {
        return new Quantity(BigDecimal.valueOf(hits).movePointRight(2), BigDecimal.valueOf(size));
    }

    /** Reads «12», «12,5», «1 200», «−3»; empty for anything else. */
    public static Optional<Quantity> find(String words) {
        String plain = words.replaceAll("[\\s\\p{Z}]+", " ").strip().replaceFirst("^[−–-] ?", "-");
        String digits = plain.startsWith("-") ? plain.substring(1) : plain;
        Matcher whole = WRITTEN.matcher(digits);
        if (!whole.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits.replace(" ", "").replace(',', '.'));
        return Optional.of(of(plain.startsWith("-") ? number.negate() : number));
    }

    Quantity plus(Quantity other) {
        return new Quantity(
                top.multiply(other.bottom).add(other.top.multiply(bottom)),
                bottom.multiply(other.bottom));
    }

    Quantity minus(Quantity other) {
        return plus(new Quantity(other.top.negate(), other.bottom));
    }

    Quantity times(Quantity other) {
        return new Quantity(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    /** So many percent of it. */
    Quantity percentOfIt(Quantity percent) {
        return times(percent).times(new Quantity(BigDecimal.ONE, HUNDRED.top));
    }

    boolean is(Quantity other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    /** «12,5»; what has more digits is rounded half up to one of them. */
    public String wording() {
        return rounded(isExactWith(1) ? exactDigits() : 1);
    }

    /** With as many digits as it takes to be told from the other. */
    String wordingBeside(Quantity other) {
        int digits = 1;
        while (digits < MOST_DIGITS
                && !is(other)
                && rounded(digits).equals(other.rounded(digits))) {
            digits++;
        }
        return digits == 1 ? wording() : rounded(digits);
    }

    boolean isWhole() {
        return isExactWith(0);
    }

    /** Of a whole one. */
    long whole() {
        return divided(0).longValue();
    }

    private boolean isExactWith(int digits) {
        return of(divided(digits)).is(this);
    }

    private int exactDigits() {
        return isExactWith(0) ? 0 : 1;
    }

    private BigDecimal divided(int digits) {
        return top.divide(bottom, digits, RoundingMode.HALF_UP);
    }

    private String rounded(int digits) {
        BigDecimal shown = divided(digits);
        String text = shown.abs().toPlainString().replace('.', ',');
        return shown.signum() < 0 ? "\u2212" + text : text;
    }
}
