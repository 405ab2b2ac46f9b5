package opora.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What the data let one believe of a true share: the Jeffreys posterior Beta(hits + ½, size − hits + ½) (METHODOLOGY 0.9).
 *
 * <p>Source: Brown, Cai, DasGupta, Statistical Science 16 (2001), 101–133, section 3.1.
 */
public final class ShareBelief {

    private ShareBelief() {}

    /** Probability 0–1 that the true share is at least the threshold. @throws IllegalArgumentException when the share has size 0 */
    public static double atLeast(Threshold threshold, Share share) {
        if (share.size() == 0) {
            throw new IllegalArgumentException("nothing is believed of a share of nothing");
        }
        return BetaDistribution.of(share.hits() + 0.5, share.size() - share.hits() + 0.5)
                .survivalProbability(threshold.value());
    }
}
