package opora.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Numbers;

/**
 * A share over the years, 372 × 132 pixels ({@code ui/trend.jte}). Points that reach the threshold are filled; a year without a result
 * prints «нет», has no point and breaks the line.
 *
 * @param limit y of the threshold, pixels
 * @param limitText «30»
 * @param grid the other lines of the scale, from below
 * @param lines runs of neighbouring years as {@code points} of SVG; a lone point has none
 * @param label the numbers in words
 */
public record TrendChart(
        double limit,
        String limitText,
        List<Grid> grid,
        List<Tick> years,
        List<String> lines,
        List<Point> points,
        String label) {

    private static final double BASE = 108;
    private static final double HEIGHT = 85;
    private static final double FIRST = 46;
    private static final double LAST = 334;
    private static final double ROOM_FOR_WORDS = 22;

    /** What is drawn of one year. */
    public record Value(AcademicYear year, Optional<Share> share) {}

    /** The top of the scale; neighbours share one, so that they can be compared. */
    public enum Scale {
        HALF(50),
        WHOLE(100);

        private final int top;

        Scale(int top) {
            this.top = top;
        }

        /** The lower scale on which all of these fit. */
        public static Scale of(List<Value> values) {
            return values.stream()
                            .flatMap(value -> value.share().stream())
                            .anyMatch(share -> share.value() > 0.5)
                    ? WHOLE
                    : HALF;
        }
    }

    public record Grid(double y, String text) {}

    public record Tick(double x, String text) {}

    /** {@code words}: y of the base line of the number. */
    public record Point(double x, double y, double words, boolean reached, String text) {}

    /** {@code values}: two years or more, oldest first. */
    public static TrendChart of(
            String title, List<Value> values, Threshold threshold, Scale scale) {
        double limit = y(threshold.value(), scale);
        List<Tick> years = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        List<List<Point>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        for (int at = 0; at < values.size(); at++) {
            double x = Pixels.of(FIRST + (LAST - FIRST) * at / Math.max(1, values.size() - 1));
            Value value = values.get(at);
            years.add(new Tick(x, value.share().isEmpty() ? "нет" : value.year().toString()));
            if (value.share().isEmpty()) {
                runs.add(new ArrayList<>());
                continue;
            }
            Point point = point(x, value.share().get(), threshold, limit, scale);
            points.add(point);
            runs.getLast().add(point);
        }
        return new TrendChart(
                limit,
                threshold.percent().replace('.', ','),
                grid(scale),
                years,
                runs.stream().filter(run -> run.size() > 1).map(TrendChart::line).toList(),
                points,
                title + ": " + said(values));
    }

    private static Point point(
            double x, Share share, Threshold threshold, double limit, Scale scale) {
        double y = y(share.value(), scale);
        boolean reached = threshold.isReachedBy(share);
        boolean below = !reached && y - limit < ROOM_FOR_WORDS && y + 18 < BASE;
        return new Point(
                x,
                y,
                Pixels.of(below ? y + 18 : y - 9),
                reached,
                Numbers.decimal(share.value() * 100, 0));
    }

    private static List<Grid> grid(Scale scale) {
        return scale == Scale.HALF
                ? List.of(new Grid(y(0.5, scale), "50"))
                : List.of(new Grid(y(0.6, scale), "60"), new Grid(y(1, scale), "100"));
    }

    private static String line(List<Point> run) {
        return run.stream()
                .map(point -> Math.round(point.x()) + "," + point.y())
                .collect(Collectors.joining(" "));
    }

    private static double y(double fraction, Scale scale) {
        return Pixels.of(BASE - HEIGHT * fraction * 100 / scale.top);
    }

    private static String said(List<Value> values) {
        return values.stream()
                .map(value ->
                        value.year()
                                + " "
                                + value.share()
                                        .map(share -> Numbers.percent(share.hits(), share.size()))
                                        .orElse("нет"))
                .collect(Collectors.joining(", "));
    }
}
