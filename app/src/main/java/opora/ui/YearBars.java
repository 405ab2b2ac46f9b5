package opora.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.vocabulary.Numbers;

/**
 * A count over the years, 64 pixels a year and 150 high ({@code ui/yearbars.jte}). The scale begins at 0; a year without a count has no bar and says «нет». Every bar carries its
 * number, so no other line is needed.
 *
 * @param width pixels
 * @param label the numbers in words
 */
public record YearBars(double width, List<Bar> bars, String label) {

    private static final double STEP = 64;
    private static final double MARGIN = 16;
    private static final double THICK = 40;
    private static final double BASE = 120;
    private static final double HEIGHT = 96;

    /** {@code count}: empty where nothing is known. {@code solid}: drawn full; hatched where it comes from another source. */
    public record Value(String year, Optional<Integer> count, boolean solid) {}

    /** {@code height} 0 and no text for a year without a count; {@code middle}: x of the words. */
    public record Bar(
            double x,
            double y,
            double height,
            double middle,
            double words,
            String year,
            String text,
            boolean solid) {}

    /** {@code values}: one or more, oldest first. */
    public static YearBars of(String title, List<Value> values) {
        int most =
                Math.max(
                        1,
                        values.stream()
                                .flatMap(value -> value.count().stream())
                                .mapToInt(count -> count)
                                .max()
                                .orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            bars.add(bar(values.get(at), at, most));
        }
        return new YearBars(
                2 * MARGIN + STEP * values.size(),
                bars,
                title
                        + ": "
                        + bars.stream()
                                .map(bar ->
                                        bar.year()
                                                + " — "
                                                + (bar.text().isEmpty() ? "нет" : bar.text()))
                                .collect(Collectors.joining("; ")));
    }

    private static Bar bar(Value value, int at, int most) {
        double x = MARGIN + STEP * at + (STEP - THICK) / 2;
        double height = value.count().map(count -> HEIGHT * count / most).orElse(0.0);
        return new Bar(
                Pixels.of(x),
                Pixels.of(BASE - height),
                Pixels.of(height),
                Pixels.of(x + THICK / 2),
                Pixels.of(BASE - height - 6),
                value.year(),
                value.count().map(Numbers::whole).orElse(""),
                value.solid());
    }
}
