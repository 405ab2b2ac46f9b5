package opora.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact (Clopper–Pearson) 95 % interval of a true share: every share under which a result as low as the seen one, and one as high, each has a
 * chance of at least 2.5 %. It covers the true share in at least 95 of 100 samples whatever that share is, at the price of being wide.
 *
 * <p>Formula: lower = quantile 0.025 of Beta(hits, size − hits + 1), 0 when hits = 0; upper = quantile 0.975 of Beta(hits + 1, size − hits), 1 when
 * hits = size. Limits are right to nine decimals. At size 0 nothing is known and no interval is given. Those without a result are in neither number.
 *
 * <p>Source: Clopper, Pearson, Biometrika 26 (1934), 404–413; METHODOLOGY 0.9.
 *
 * @param lower 0–1
 * @param upper 0–1, above the lower
 */
public record ShareInterval(double lower, double upper) {

    private static final double TAIL = 0.025;

    public ShareInterval {
        if (!(lower >= 0 && lower < upper && upper <= 1)) {
            throw new IllegalArgumentException(lower + "–" + upper + " is not an interval in 0–1");
        }
    }

    /** @throws IllegalArgumentException when the share has size 0: nothing is known then */
    public static ShareInterval of(Share share) {
        if (share.isOfNothing()) {
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
                                .inverseSurvivalProbability(TAIL);
        return new ShareInterval(lower, upper);
    }

    /** Whether a share 0–1 lies inside, limits included. */
    public boolean contains(double share) {
        return lower <= share && share <= upper;
    }
}
