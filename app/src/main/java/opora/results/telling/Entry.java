package opora.results.telling;

import java.util.Optional;
import opora.ui.DeviationBar;
import opora.vocabulary.Numbers;

/**
 * A cell of a table.
 *
 * @param text as a person reads it
 * @param sub a second, smaller line; «» for none
 * @param number as a workbook holds it; empty for words
 * @param address what it leads to; «» for nothing
 */
public record Entry(
        String text,
        String sub,
        Optional<Double> number,
        String address,
        Look look,
        Optional<DeviationBar> bar) {

    /** How it is shown. */
    public enum Look {
        PLAIN,
        STRONG,
        /** worse than a limit */
        OVER,
        /** a remark, or why there is no number */
        NOTE,
        /** a number of fewer than ten participants */
        SMALL,
        BELOW,
        ABOVE
    }

    private static final int SMALL_GROUP = 10;

    static final Entry NOTHING = words("");

    static Entry words(String text) {
        return new Entry(text, "", Optional.empty(), "", Look.PLAIN, Optional.empty());
    }

    static Entry note(String text) {
        return words(text).looking(Look.NOTE);
    }

    static Entry whole(long number) {
        return number(number, Numbers.whole(number));
    }

    static Entry tenths(double number) {
        return number(number, Numbers.decimal(number, 1));
    }

    static Entry hundredths(double number) {
        return number(number, Numbers.decimal(number, 2));
    }

    /** «+9,0», «−34,0». */
    static Entry signed(double points) {
        return number(points, (points > 0 ? "+" : "") + Numbers.decimal(points, 1));
    }

    /** The size of a group; a small one says so. */
    static Entry size(Optional<Integer> n) {
        return n.map(count -> count < SMALL_GROUP ? whole(count).looking(Look.SMALL) : whole(count))
                .orElseGet(() -> note("не сказано"));
    }

    private static Entry number(double number, String text) {
        return new Entry(text, "", Optional.of(number), "", Look.PLAIN, Optional.empty());
    }

    Entry looking(Look other) {
        return new Entry(text, sub, number, address, other, bar);
    }

    Entry with(String second) {
        return new Entry(text, second, number, address, look, bar);
    }

    Entry leading(String where) {
        return new Entry(text, sub, number, where, look, bar);
    }

    Entry drawn(DeviationBar deviation) {
        return new Entry(text, sub, number, address, look, Optional.of(deviation));
    }

    /** Class of the cell. */
    public String style() {
        return switch (look) {
            case PLAIN, SMALL, BELOW, ABOVE -> "";
            case STRONG -> "op-b";
            case OVER -> "op-over";
            case NOTE -> "op-note";
        };
    }
}
