package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The promise of the interval for tasks of several points: however the points are spread, 95 of 100 samples have the true value inside. Computed exactly. */
class SolvabilityIntervalCoverageTest {

    private static final int MAXIMUM = 2;

    @Test
    void the_true_solvability_is_covered_however_points_are_spread() {
        for (int cells : new int[] {1, 2, 5, 12, 30}) {
            ShareInterval[] intervals = new ShareInterval[cells * MAXIMUM + 1];
            for (int points = 0; points < intervals.length; points++) {
                intervals[points] = new Solvability.Counted(points, cells, MAXIMUM).interval();
            }
            for (int none = 0; none <= 20; none++) {
                for (int one = 0; none + one <= 20; one++) {
                    double[] spread = {none / 20.0, one / 20.0, (20 - none - one) / 20.0};
                    double truth = (spread[1] + 2 * spread[2]) / MAXIMUM;
                    assertThat(coverage(intervals, sums(spread, cells), truth))
                            .as("%d cells, %d/20 none, %d/20 one", cells, none, one)
                            .isGreaterThanOrEqualTo(0.95);
                }
            }
        }
    }

    /** Probabilities of the sum of points of so many pupils. */
    private static double[] sums(double[] spread, int cells) {
        double[] sums = {1};
        for (int cell = 0; cell < cells; cell++) {
            double[] next = new double[sums.length + MAXIMUM];
            for (int sum = 0; sum < sums.length; sum++) {
                for (int points = 0; points <= MAXIMUM; points++) {
                    next[sum + points] += sums[sum] * spread[points];
                }
            }
            sums = next;
        }
        return sums;
    }

    private static double coverage(ShareInterval[] intervals, double[] sums, double truth) {
        double covered = 0;
        for (int sum = 0; sum < sums.length; sum++) {
            covered += intervals[sum].contains(truth) ? sums[sum] : 0;
        }
        return covered + 1e-9;
    }
}
