package opora.statistics;

import java.util.Arrays;

/**
 * How far schools differ beyond the chance of drawing pupils, robustly: the variance between schools at which the middle half of them lies where the
 * middle half of a normal distribution does. Half of the schools may be strange in any way without moving it beyond all bounds; 0 when chance alone
 * explains them.
 */
final class SpreadBetween {

    /** Half of a standard normal distribution lies within it. */
    private static final double MIDDLE_HALF = 0.674489750196082;

    private SpreadBetween() {}

    /**
     * @param residuals one per school, at least one
     * @param chance variance of each by the drawing of pupils, 0 or more
     * @return variance between schools, 0 or more
     */
    static double variance(double[] residuals, double[] chance) {
        double widest = Arrays.stream(residuals).map(Math::abs).max().orElseThrow();
        return Crossing.of(
                0,
                widest * widest / MIDDLE_HALF / MIDDLE_HALF,
                between -> MIDDLE_HALF - typical(residuals, chance, between));
    }

    private static double typical(double[] residuals, double[] chance, double between) {
        double[] standard = new double[residuals.length];
        Arrays.setAll(standard, school -> distance(residuals[school], chance[school] + between));
        return Quantile.median(standard);
    }

    private static double distance(double residual, double variance) {
        return residual == 0 ? 0 : Math.abs(residual) / Math.sqrt(variance);
    }
}
