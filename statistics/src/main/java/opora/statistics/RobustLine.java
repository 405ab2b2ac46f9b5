package opora.statistics;

import java.util.Arrays;

/**
 * A straight line that up to a quarter of strange points does not move: slope = median of the slopes between all pairs of points with different x,
 * intercept = median of y − slope·x. No two different x give slope 0.
 *
 * <p>Source: Theil (1950); Sen, Journal of the American Statistical Association 63 (1968), 1379–1389.
 */
record RobustLine(double intercept, double slope) {

    static RobustLine through(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int found = 0;
        for (int one = 0; one < x.length; one++) {
            for (int other = 0; other < one; other++) {
                if (x[one] != x[other]) {
                    slopes[found++] = (y[one] - y[other]) / (x[one] - x[other]);
                }
            }
        }
        double slope = found == 0 ? 0 : Quantile.median(Arrays.copyOf(slopes, found));
        double[] heights = new double[x.length];
        Arrays.setAll(heights, point -> y[point] - slope * x[point]);
        return new RobustLine(Quantile.median(heights), slope);
    }

    double at(double x) {
        return intercept + slope * x;
    }
}
