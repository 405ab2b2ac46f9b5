package opora.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact (Clopper–Pearson) 95 % interval of a true share: lower = Beta quantile 0.025 of (hits, size − hits + 1), 0 when hits = 0; upper = Beta
 * quantile 0.975 of (hits + 1, size − hits), 1 when hits = size.
 *
 * <p>Source: Clopper, Pearson, Biometrika 26 (1934), 404–413.
 *
 * @param lower 0–1
 * @param upper 0–1
 */
public record ShareInterval(double lower, double upper) {

    private static final double TAIL = 0.025;

    /** @throws IllegalArgumentException when the share has size 0: nothing is known then */
    public static ShareInterval of(Share share) {
        if (share.size() == 0) {
            throw new IllegalArgumentException("a share of nothing has no interval");
        }
        int misses = share.size() - share.hits();
        double lower =
                share.hits() == 0
                        ? 0
                        : BetaDistribution.of(share.hits(), misses + 1.0)
                                .inverseCumulativeProbability(TAIL);
        double upper =
                misses == 0
                        ? 1
                        : BetaDistribution.of(share.hits() + 1.0, misses)
                                .inverseCumulativeProbability(1 - TAIL);
        return new ShareInterval(lower, upper);
    }
}
