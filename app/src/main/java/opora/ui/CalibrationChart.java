package opora.ui;

import java.util.List;
import java.util.stream.Collectors;
import opora.statistics.Reliability;
import opora.vocabulary.Numbers;

/**
 * What was told against what came, 330 × 300 pixels ({@code ui/calibration.jte}): a point per bin with the 95 % interval of what came, and the line on which a forecast means what it says.
 *
 * @param ticks of both scales, from 0 to 100 %
 * @param label the numbers in words
 */
public record CalibrationChart(List<Point> points, List<Tick> ticks, String label) {

    private static final double LEFT = 44;
    private static final double BASE = 254;
    private static final double LONG = 240;
    private static final List<Integer> TICKS = List.of(0, 20, 40, 60, 80, 100);

    /** {@code off}: what was told lies outside the interval. {@code lower}, {@code upper}: y of its ends. */
    public record Point(double x, double y, double lower, double upper, boolean off) {}

    /** {@code x}: of the scale of what was told; {@code y}: of what came. */
    public record Tick(double x, double y, String text) {}

    public static CalibrationChart of(Reliability table) {
        return new CalibrationChart(
                table.bins().stream().map(CalibrationChart::point).toList(),
                TICKS.stream()
                        .map(percent ->
                                new Tick(
                                        x(percent / 100.0), y(percent / 100.0), percent.toString()))
                        .toList(),
                "Сказано и сбылось: "
                        + table.bins().stream()
                                .map(CalibrationChart::said)
                                .collect(Collectors.joining(", ")));
    }

    private static Point point(Reliability.Bin bin) {
        return new Point(
                x(bin.told()),
                y(bin.came().value()),
                y(bin.interval().lower()),
                y(bin.interval().upper()),
                !bin.agrees());
    }

    private static String said(Reliability.Bin bin) {
        return Numbers.percent(bin.told())
                + " и "
                + Numbers.percent(bin.came().hits(), bin.came().size());
    }

    private static double x(double fraction) {
        return Pixels.of(LEFT + LONG * fraction);
    }

    private static double y(double fraction) {
        return Pixels.of(BASE - LONG * fraction);
    }
}
