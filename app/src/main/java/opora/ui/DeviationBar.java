package opora.ui;

/**
 * How far a group is from a reference, beside the corridor of ten points, 150 × 16 pixels ({@code ui/deviation.jte}); the number stands in the row.
 *
 * @param x left end of the bar, pixels
 * @param look class of the bar
 */
public record DeviationBar(double x, double width, String look) {

    private static final double MIDDLE = 75;
    private static final double ONE = 2;
    private static final double MOST = 37;

    /** @param points percentage points above the reference; beyond 37 the bar ends at the edge */
    public static DeviationBar of(double points, CorridorChart.Place place) {
        double length = ONE * Math.min(MOST, Math.abs(points));
        return new DeviationBar(
                Pixels.of(points < 0 ? MIDDLE - length : MIDDLE),
                Pixels.of(length),
                switch (place) {
                    case BELOW -> "down";
                    case ABOVE -> "up";
                    case INSIDE, NOT_COMPARED -> "off";
                });
    }
}
