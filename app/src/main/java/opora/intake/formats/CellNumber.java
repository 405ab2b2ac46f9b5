package opora.intake.formats;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A cell where a number is expected. Understands a decimal comma, spaces between thousands, no-break spaces, numbers kept as text; a whole
 * number may be written «12,0».
 */
public sealed interface CellNumber {

    record Whole(int value) implements CellNumber {}

    record Fraction(BigDecimal value) implements CellNumber {}

    record Blank() implements CellNumber {}

    /** {@code expected}: in Russian, what should have stood there, with the likely slip when it can be told. */
    record Unreadable(String expected) implements CellNumber {}

    static CellNumber of(String text) {
        if (text.isEmpty()) {
            return Parsing.BLANK;
        }
        int digits = Parsing.digits(text);
        if (digits >= 0) {
            return digits < Parsing.SMALL.length ? Parsing.SMALL[digits] : new Whole(digits);
        }
        String plain = Parsing.EDGES.matcher(text).replaceAll("");
        if (plain.isEmpty()) {
            return Parsing.BLANK;
        }
        if (Parsing.THOUSANDS.matcher(plain).matches()) {
            plain = Parsing.SPACE.matcher(plain).replaceAll("");
        }
        String point = plain.replace(',', '.').replace('\u2212', '-');
        return Parsing.NUMBER.matcher(point).matches()
                ? Parsing.number(new BigDecimal(point))
                : new Unreadable(Parsing.expectation(point));
    }

    /** What {@link #of} needs and nobody else. */
    final class Parsing {

        private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");
        private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\ufeff]+|[\\s\\p{Z}]+$");
        private static final Pattern THOUSANDS =
                Pattern.compile("-?\\d{1,3}([\\s\\p{Z}]\\d{3})+([.,]\\d+)?");
        private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?");
        private static final Blank BLANK = new Blank();
        private static final Whole[] SMALL = new Whole[10];

        static {
            for (int value = 0; value < SMALL.length; value++) {
                SMALL[value] = new Whole(value);
            }
        }

        private Parsing() {}

        /** The value of up to nine plain digits; −1 for anything else. */
        private static int digits(String text) {
            if (text.isEmpty() || text.length() > 9) {
                return -1;
            }
            int value = 0;
            for (int at = 0; at < text.length(); at++) {
                int digit = text.charAt(at) - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                value = value * 10 + digit;
            }
            return value;
        }

        private static CellNumber number(BigDecimal value) {
            if (value.stripTrailingZeros().scale() > 0) {
                return new Fraction(value);
            }
            return value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                    ? new Unreadable("число не больше двух миллиардов")
                    : new Whole(value.intValueExact());
        }

        private static String expectation(String point) {
            if (NUMBER.matcher(point.replaceAll("[OoОо]", "0")).matches()) {
                return "число: вместо нуля стоит буква «О»";
            }
            if (NUMBER.matcher(point.replaceAll("[ЗзlI]", "1")).matches()) {
                return "число: вместо цифры стоит похожая буква";
            }
            return "число";
        }
    }
}
