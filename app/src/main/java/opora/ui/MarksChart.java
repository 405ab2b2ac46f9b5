package opora.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * Shares of the marks, one stacked bar per row, 648 pixels wide ({@code ui/marks.jte}).
 *
 * @param height pixels
 * @param label the numbers in words
 */
public record MarksChart(double height, List<Bar> bars, String label) {

    private static final double LEFT = 224;
    private static final double LENGTH = 424;
    private static final double GAP = 1.5;
    private static final double STEP = 36;
    private static final double LABELLED_FROM = 12;

    /** One row as counted; {@code marks[0]} participants with «2» … {@code marks[3]} with «5». */
    public record Counts(String title, int two, int three, int four, int five) {

        int sum() {
            return two + three + four + five;
        }

        int of(int mark) {
            return switch (mark) {
                case 2 -> two;
                case 3 -> three;
                case 4 -> four;
                case 5 -> five;
                default -> throw new IllegalArgumentException("mark 2–5, not " + mark);
            };
        }
    }

    /**
     * One row of which only shares are known.
     *
     * @param size «1 548 189»; «» where it is not told
     * @param percents of «2», «3», «4», «5»
     */
    public record Shares(String title, String size, List<Double> percents) {

        double of(int mark) {
            return percents.get(mark - 2);
        }

        double sum() {
            return percents.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** {@code text}: y of the base line of the words. */
    public record Bar(String title, double y, double text, List<Segment> segments) {}

    /** {@code percent} is empty where the segment is too narrow for it. */
    public record Segment(int mark, double x, double width, double middle, String percent) {

        /** Words on the dark colours are white. */
        public String ink() {
            return mark == 2 || mark == 5 ? "tw" : "t1";
        }
    }

    public static MarksChart of(List<Counts> rows) {
        return drawn(
                rows.stream().map(MarksChart::shares).toList(),
                rows.stream().map(MarksChart::said).collect(Collectors.joining("; ")));
    }

    public static MarksChart ofShares(List<Shares> rows) {
        return drawn(rows, rows.stream().map(MarksChart::said).collect(Collectors.joining("; ")));
    }

    private static MarksChart drawn(List<Shares> rows, String said) {
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            bars.add(bar(rows.get(at), at));
        }
        return new MarksChart(rows.size() * STEP - 2, List.copyOf(bars), "Отметки. " + said);
    }

    private static Shares shares(Counts row) {
        return new Shares(
                row.title(),
                Numbers.whole(row.sum()),
                List.of(share(row, 2), share(row, 3), share(row, 4), share(row, 5)));
    }

    private static double share(Counts row, int mark) {
        return row.sum() == 0 ? 0 : 100.0 * row.of(mark) / row.sum();
    }

    private static String said(Shares row) {
        return "%s%s: «2» %s, «3» %s, «4» %s, «5» %s %%"
                .formatted(
                        row.title(),
                        row.size().isEmpty() ? "" : ", участников " + row.size(),
                        Numbers.decimal(row.of(2), 1),
                        Numbers.decimal(row.of(3), 1),
                        Numbers.decimal(row.of(4), 1),
                        Numbers.decimal(row.of(5), 1));
    }

    private static Bar bar(Shares row, int at) {
        List<Segment> segments = new ArrayList<>();
        double x = LEFT;
        for (int mark = 2; mark <= 5 && row.sum() > 0; mark++) {
            double length = LENGTH * row.of(mark) / row.sum();
            double width = Math.max(0, length - GAP);
            if (row.of(mark) > 0) {
                segments.add(
                        new Segment(
                                mark,
                                Pixels.of(x),
                                Pixels.of(width),
                                Pixels.of(x + length / 2),
                                width > LABELLED_FROM ? Numbers.decimal(row.of(mark), 0) : ""));
            }
            x += length;
        }
        double y = 4 + at * STEP;
        return new Bar(
                row.size().isEmpty() ? row.title() : row.title() + ", " + row.size(),
                y,
                y + 16.5,
                List.copyOf(segments));
    }

    private static String said(Counts row) {
        return "%s, %s: «2» %d, «3» %d, «4» %d, «5» %d"
                .formatted(
                        row.title(),
                        Noun.PARTICIPANT.counted(row.sum()),
                        row.two(),
                        row.three(),
                        row.four(),
                        row.five());
    }
}
