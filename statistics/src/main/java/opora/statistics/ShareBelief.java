package opora.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What a seen share lets one believe of the true share behind it: the posterior Beta(hits + ½, size − hits + ½) under the prior of Jeffreys, which
 * favours no share beforehand. Never exactly 0 or 1, also not for 0 of size or size of size.
 *
 * <p>At size 0 there is no evidence and no belief is given. Those without a result are in neither number.
 *
 * <p>Source: Brown, Cai, DasGupta, Statistical Science 16 (2001), 101–133, section 3.1; METHODOLOGY 0.9.
 */
public final class ShareBelief {

    private ShareBelief() {}

    /** Probability 0–1 that the true share is at least the threshold. @throws IllegalArgumentException when the share has size 0 */
    public static double atLeast(Threshold threshold, Share share) {
        if (share.isOfNothing()) {
            throw new IllegalArgumentException("nothing is believed of a share of nothing");
        }
        return BetaDistribution.of(share.hits() + 0.5, share.size() - share.hits() + 0.5)
                .survivalProbability(threshold.value());
    }
}
