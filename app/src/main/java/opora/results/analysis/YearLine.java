package opora.results.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sitting in a row of them: years of one procedure, or grades of the same pupils.
 *
 * @param growth percentage points by which the share of failed is above that of the line before; empty for the first line, for
 *     another sitting of the same year and where one is not known
 */
public record YearLine(Sitting sitting, GroupAnalysis group, Optional<Double> growth) {

    /** ФИОКО 2026: growth of the share of «2» by ten points is a negative development (METHODOLOGY 2.5). */
    public static final double NEGATIVE = 10;

    /** A sitting with what is known of the group in it. */
    public record Point(Sitting sitting, GroupAnalysis group) {}

    /** {@code points}: in the order in which they were sat. */
    public static List<YearLine> of(List<Point> points) {
        List<YearLine> lines = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            Point point = points.get(at);
            lines.add(
                    new YearLine(
                            point.sitting(),
                            point.group(),
                            at == 0 ? Optional.empty() : growth(points.get(at - 1), point)));
        }
        return List.copyOf(lines);
    }

    /** Two sittings of one year are no development. */
    private static Optional<Double> growth(Point before, Point now) {
        return before.sitting().year().equals(now.sitting().year())
                ? Optional.empty()
                : now.group()
                        .lowPercent()
                        .flatMap(percent ->
                                before.group().lowPercent().map(earlier -> percent - earlier));
    }

    public boolean isNegative() {
        return growth.filter(points -> points >= NEGATIVE).isPresent();
    }
}
