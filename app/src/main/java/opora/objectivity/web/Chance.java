package opora.objectivity.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** How a p-value is written for people. */
final class Chance {

    private static final Noun OF_SCHOOLS = new Noun("школы", "школ", "школ");
    private static final double RARE = 1e-4;
    private static final double RAREST = 1e-6;
    private static final int DIGITS = 2;
    private static final int OFTEN = 10_000;
    private static final int MILLION = 1_000_000;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Chance() {}

    /** «у 3 школ из 10 000», «реже чем у одной школы из миллиона». */
    static String words(double p) {
        if (p < RAREST) {
            return "реже чем у одной школы из миллиона";
        }
        return p < RARE
                ? "примерно у %s из миллиона".formatted(OF_SCHOOLS.counted(Math.round(p * MILLION)))
                : "примерно у %s из %s"
                        .formatted(OF_SCHOOLS.counted(Math.round(p * OFTEN)), Numbers.whole(OFTEN));
    }

    /** Two digits that say something: «0,0034», «3,4·10⁻⁷». */
    static String number(double p) {
        if (p <= 0) {
            return "меньше 10⁻³⁰⁰";
        }
        BigDecimal rounded =
                BigDecimal.valueOf(p).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (p >= RARE) {
            return Numbers.decimal(p, Math.max(DIGITS, DIGITS - 1 - exponent));
        }
        StringBuilder power = new StringBuilder("⁻");
        for (char digit : Integer.toString(-exponent).toCharArray()) {
            power.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return Numbers.decimal(rounded.movePointLeft(exponent).doubleValue(), 1) + "·10" + power;
    }
}
