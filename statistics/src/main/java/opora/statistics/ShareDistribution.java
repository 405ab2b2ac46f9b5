package opora.statistics;

import java.util.Collection;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How the true shares of many groups are spread: the Beta distribution. Fitted to the groups of a region it says what to expect of a group before its own result is
 * looked at; with that result it says what to believe of this group, drawn towards the region the more the smaller the group is.
 *
 * <p>Fit: moments of the beta-binomial law weighted by size (Kleinman 1973). With mean p = Σhits / Σsize, S = Σ sizeᵢ·(pᵢ − p)² and k groups the part of the
 * variance that lies between the groups is ρ = (S − p(1 − p)(k − 1)) / (p(1 − p)(Σsize − Σsize² / Σsize − (k − 1))), and the distribution has the weight
 * α + β = 1/ρ − 1. The weight is held between 1 and 100: where the groups differ by no more than chance, a group of a hundred still says as much as the region.
 * Where no group has two people their spread cannot be told, and the weight is 1. Where nobody or everybody hits, half a hit is put to either side.
 *
 * <p>Groups of size 0 say nothing and are left out. With fewer than {@link #FEWEST_GROUPS} groups nothing is drawn anywhere: the prior of Jeffreys, which
 * {@link ShareBelief} uses. Ties and order do not matter. Shares are 0–1.
 *
 * <p>Source: Kleinman, Journal of the American Statistical Association 68 (1973), 46–54; Skellam, Journal of the Royal Statistical Society B 10 (1948), 257–261.
 *
 * @param alpha above 0: hits that the belief is worth
 * @param beta above 0: misses that the belief is worth
 */
public record ShareDistribution(double alpha, double beta) {

    public static final ShareDistribution JEFFREYS = new ShareDistribution(0.5, 0.5);

    /** From so many groups on their spread is known well enough to be used. */
    public static final int FEWEST_GROUPS = 10;

    private static final double LEAST_WEIGHT = 1;
    private static final double MOST_WEIGHT = 100;

    public ShareDistribution {
        if (!(alpha > 0
                && beta > 0
                && alpha < Double.POSITIVE_INFINITY
                && beta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Beta(" + alpha + ", " + beta + ") is no distribution");
        }
    }

    /** Fitted to groups of people, no person in two of them. */
    public static ShareDistribution of(Collection<Share> groups) {
        double hits = 0;
        double people = 0;
        double squares = 0;
        int known = 0;
        for (Share group : groups) {
            hits += group.hits();
            people += group.size();
            squares += (double) group.size() * group.size();
            known += group.isOfNothing() ? 0 : 1;
        }
        if (known < FEWEST_GROUPS) {
            return JEFFREYS;
        }
        double mean = hits == 0 || hits == people ? (hits + 0.5) / (people + 1) : hits / people;
        double weight = weight(groups, mean, known - 1.0, people - squares / people);
        return new ShareDistribution(mean * weight, (1 - mean) * weight);
    }

    private static double weight(
            Collection<Share> groups, double mean, double others, double spread) {
        double between = 0;
        for (Share group : groups) {
            if (!group.isOfNothing()) {
                between += group.size() * Math.pow(group.value() - mean, 2);
            }
        }
        if (spread <= others) {
            return LEAST_WEIGHT;
        }
        double chance = mean * (1 - mean);
        double rho = (between - chance * others) / (chance * (spread - others));
        return rho > 0 ? Math.clamp(1 / rho - 1, LEAST_WEIGHT, MOST_WEIGHT) : MOST_WEIGHT;
    }

    /** What is believed of a group after its own result: Beta(α + hits, β + misses). Of a group of nobody the same as before. */
    public ShareDistribution given(Share seen) {
        return new ShareDistribution(alpha + seen.hits(), beta + seen.rest().hits());
    }

    /** The mean, 0–1. */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** The chance 0–1 that the true share is at least the threshold; what equality means does not matter to a share that can be any number. */
    public double reaches(Threshold threshold) {
        return BetaDistribution.of(alpha, beta).survivalProbability(threshold.value());
    }

    /**
     * The chance 0–1 that of {@code size} new people of the group at least {@code hits} hit: the upper tail of the beta-binomial law. Nobody is always at least
     * 0, and never at least 1.
     *
     * @throws IllegalArgumentException for negative numbers
     */
    public double atLeast(int hits, int size) {
        if (hits < 0 || size < 0) {
            throw new IllegalArgumentException("at least " + hits + " of " + size);
        }
        if (hits == 0) {
            return 1;
        }
        double logChance = 0;
        for (int miss = 0; miss < size; miss++) {
            logChance += Math.log((beta + miss) / (alpha + beta + miss));
        }
        double tail = 0;
        for (int hit = 1; hit <= size; hit++) {
            logChance +=
                    Math.log((size - hit + 1) * (alpha + hit - 1) / (hit * (beta + size - hit)));
            tail += hit < hits ? 0 : Math.exp(logChance);
        }
        return Math.min(1, tail);
    }
}
