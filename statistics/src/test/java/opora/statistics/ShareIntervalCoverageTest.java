package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The promise of the interval: whatever the true share, at least 95 of 100 samples have it inside. Computed exactly from the binomial law. */
class ShareIntervalCoverageTest {

    @Test
    void the_true_share_is_covered_in_at_least_95_percent_of_the_samples() {
        for (int size = 3; size <= 200; size++) {
            ShareInterval[] intervals = new ShareInterval[size + 1];
            for (int hits = 0; hits <= size; hits++) {
                intervals[hits] = ShareInterval.of(new Share(hits, size));
            }
            for (int step = 1; step < 200; step++) {
                double share = step / 200.0;
                assertThat(coverage(intervals, share))
                        .as("size %d, true share %s", size, share)
                        .isBetween(0.95 - 1e-9, 1 + 1e-9);
            }
        }
    }

    /** Σ of the binomial probabilities of those numbers of hits whose interval holds the true share. */
    private static double coverage(ShareInterval[] intervals, double share) {
        int size = intervals.length - 1;
        double odds = Math.log(share / (1 - share));
        double logProbability = size * Math.log(1 - share);
        double covered = 0;
        for (int hits = 0; hits <= size; hits++) {
            if (intervals[hits].contains(share)) {
                covered += Math.exp(logProbability);
            }
            logProbability += Math.log((size - hits) / (hits + 1.0)) + odds;
        }
        return covered;
    }
}
