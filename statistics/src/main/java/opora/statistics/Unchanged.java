package opora.statistics;

import java.util.function.IntPredicate;

/**
 * What the next year may bring to a group in which nothing changes: as many people are asked again, and each hits with the true share of the group, which is known only as far as this year's
 * result and the region tell. The number of hits is beta-binomial; with the belief Beta(a, b) ({@link ShareDistribution#given}) and size n it is P(X = k) = C(n, k)·B(a + k, b + n − k) / B(a, b).
 * A plain binomial law around the share of this year would take that share for the true one and be too narrow by about √2.
 *
 * <p>The limits leave at most 2.5 % on either side: fewest is the smallest k with P(X ≤ k) &gt; 2.5 %, most the largest with P(X ≥ k) &gt; 2.5 %. They need not lie around this year's hits: a
 * result that stands out was partly luck, and without any change is nearer to the region next time. Of nobody nothing is foretold. Units: people, and a chance 0–1.
 *
 * <p>Source: Skellam, Journal of the Royal Statistical Society B 10 (1948), 257–261; Gelman, Bayesian Data Analysis (2013), section 2.4 (prediction); Galton's regression to the mean as in
 * Kane, Staiger, NBER 8156 (2001).
 *
 * @param fewest hits that are still usual, 0 … most
 * @param most hits that are still usual, fewest … size
 * @param size people of the next year, taken to be as many as in this one; 1 or more
 * @param chance 0–1 to come to the target all the same
 */
public record Unchanged(int fewest, int most, int size, double chance) {

    private static final double TAIL = 0.025;

    /**
     * @param region how true shares are spread beforehand; {@link ShareDistribution#JEFFREYS} where nothing is known of others
     * @throws IllegalArgumentException when the share has size 0
     */
    public static Unchanged of(Share base, ShareDistribution region, ShareTarget target) {
        if (base.isOfNothing()) {
            throw new IllegalArgumentException("of nobody nothing is foretold");
        }
        ShareDistribution belief = region.given(base);
        int size = base.size();
        int fewest = first(size, hits -> 1 - belief.atLeast(hits + 1, size) > TAIL);
        int most = first(size, hits -> belief.atLeast(hits + 1, size) <= TAIL);
        return new Unchanged(fewest, most, size, chance(belief, target, size));
    }

    /** The smallest number of hits from which on it holds; it holds for all of them. */
    private static int first(int size, IntPredicate holds) {
        int below = 0;
        int from = size;
        while (below < from) {
            int middle = (below + from) / 2;
            if (holds.test(middle)) {
                from = middle;
            } else {
                below = middle + 1;
            }
        }
        return from;
    }

    private static double chance(ShareDistribution belief, ShareTarget target, int size) {
        int border = target.border(size);
        return switch (target.direction()) {
            case AT_MOST -> 1 - belief.atLeast(border + 1, size);
            case AT_LEAST -> belief.atLeast(border, size);
        };
    }
}
