package opora.identification.adversity.criteria;

import java.math.BigDecimal;
import java.util.Optional;
import opora.intake.formats.CellNumber;
import opora.intake.formats.Heading;

/**
 * One condition that a region calls adverse, asked of a column of the context form.
 *
 * @param heading of the column; compared as headings are, so case, spaces and mixed alphabets do not matter
 * @param base the column of which the first one is a percent; empty where the answer is compared as it stands
 * @param value a number for {@link Comparison#AT_LEAST} and {@link Comparison#AT_MOST}, the words of the answer for {@link Comparison#IS}
 */
public record Criterion(
        String heading, Optional<String> base, Comparison comparison, String value) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException for nothing to compare with, words where a number is needed, or a percent that is to be a word */
    public Criterion {
        if (heading.isBlank() || value.isBlank() || base.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a criterion has a column and a value");
        }
        if (comparison == Comparison.IS ? base.isPresent() : number(value).isEmpty()) {
            throw new IllegalArgumentException("not a number: " + value);
        }
    }

    /** How an answer is compared with the value. */
    public enum Comparison {
        AT_LEAST("не меньше"),
        AT_MOST("не больше"),
        IS("ответ");

        private final String title;

        Comparison(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What an answer says of a criterion. */
    public enum Answer {
        MET,
        NOT_MET,
        /** the school said nothing here, or words where a number is needed */
        UNKNOWN
    }

    /**
     * What a form says, heading by heading; cells that say nothing are absent.
     *
     * @param first what stands under the column; empty for nothing
     * @param second what stands under {@link #base}; empty for nothing or where there is none
     */
    Answer of(Optional<String> first, Optional<String> second) {
        return first.map(text ->
                        switch (comparison) {
                            case IS -> answer(Heading.plain(text).equals(Heading.plain(value)));
                            case AT_LEAST -> compared(text, second, 1);
                            case AT_MOST -> compared(text, second, -1);
                        })
                .orElse(Answer.UNKNOWN);
    }

    /** Without rounding; a percent of nothing is unknown. */
    private Answer compared(String text, Optional<String> whole, int side) {
        Optional<BigDecimal> part = number(text);
        BigDecimal limit = number(value).orElseThrow();
        if (base.isEmpty()) {
            return part.map(number -> answer(number.compareTo(limit) * side >= 0))
                    .orElse(Answer.UNKNOWN);
        }
        Optional<BigDecimal> all = whole.flatMap(Criterion::number);
        return part.isEmpty() || all.isEmpty() || all.get().signum() <= 0
                ? Answer.UNKNOWN
                : answer(
                        part.get().multiply(PERCENT).compareTo(limit.multiply(all.get())) * side
                                >= 0);
    }

    private static Answer answer(boolean met) {
        return met ? Answer.MET : Answer.NOT_MET;
    }

    /** «Удалённость, км — не меньше 20»; «Статус — ответ «малокомплектная»»; «Учителей высшей категории в % от «Учителей всего» — не больше 10». */
    public String words() {
        return title() + " — " + wanted();
    }

    /** The column, or both of a percent. */
    public String title() {
        return heading + base.map(of -> " в % от «" + of + "»").orElse("");
    }

    /** «не меньше 20». */
    public String wanted() {
        return comparison == Comparison.IS
                ? "%s «%s»".formatted(comparison.title(), value)
                : comparison.title() + "\u00a0" + value;
    }

    /** A number as people type it, also with a sign of percent behind it. */
    public static Optional<BigDecimal> number(String text) {
        String plain = text.strip();
        String bare = plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain;
        return switch (CellNumber.of(bare)) {
            case CellNumber.Whole(int whole) -> Optional.of(BigDecimal.valueOf(whole));
            case CellNumber.Fraction(BigDecimal fraction) -> Optional.of(fraction);
            case CellNumber.Blank _, CellNumber.Unreadable _ -> Optional.empty();
        };
    }
}
