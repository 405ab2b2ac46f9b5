package opora.statistics;

import java.util.Optional;

/**
 * Sign: more participants at the first score of a mark, and fewer just below it, than the region's own excess there explains.
 *
 * <p>In a school {@code at} participants have the first score T, {@code below} the scores T − r … T − 1. The same in the other schools of the region
 * (region less the school). Under the null the odds at : below are those of the others, whatever their spike: a spike of the whole region marks
 * nobody. Given the four margins {@code at} has Fisher's hypergeometric distribution, so the answer is exact for any n and knows that the region is a
 * sample too.
 *
 * <p>A strong school has fewer below every border. So the odds of the null are first raised for it: the histogram of the others is tilted by
 * e^(tilt·score), the tilt 0–1 such that the mean of the scores outside the window becomes that of the school; never lowered for a weak school (tilt
 * 0), which only makes the sign rarer. odds = Σ B(x) / Σ B(x)·e^(tilt·(x − T)) over the window below, B the others' counts.
 *
 * <p>The p-value is the whole tail P(at or more), not mid-p: mid-p is below its level too often in small schools, and the rate of false discoveries
 * would not hold. The price is power in small schools. r = 1 is the plain pair first passing and last failing score; pupils are lifted over more than
 * one point, and r = 3 finds more: 99 against 61 of 100 planted schools in the simulated region of the tests.
 *
 * <p>Nobody of the school in the window, or nobody of the others on one of its sides: nothing to ask, empty. Empty too where p would stay above 5 %
 * with everybody of the window at T: no result could be remarkable there, and asking would only make the others' discoveries rarer (the margins
 * decide it, not the result, so the p-values stay valid). Those without a score are in no histogram.
 *
 * <p>Source: METHODOLOGY 0.12, 2.6; own on the exact test of Fisher, Journal of the Royal Statistical Society 98 (1935), 39–54; excess at a threshold
 * as bunching: Saez, American Economic Journal: Economic Policy 2 (2010), 180–212; Dee, Dobbie, Jacob, Rockoff, AEJ: Applied Economics 11 (2019),
 * 382–423; leaving out what cannot be remarkable: Tarone, Biometrics 46 (1990), 515–522.
 *
 * @param first T
 * @param reach r, scores on the failing side
 * @param at participants of the school with T
 * @param below participants of the school with T − r … T − 1
 * @param othersAt the same in the other schools
 * @param othersBelow the same in the other schools
 * @param odds how many times the odds of the others are expected of this school, 1 or more
 * @param expected how many of at + below are expected at T
 */
public record BorderExcess(
        int first,
        int reach,
        int at,
        int below,
        long othersAt,
        long othersBelow,
        double odds,
        double expected,
        double pValue)
        implements Sign {

    private static final double REMARKABLE = 0.05;

    /**
     * @param first T, at least 1
     * @param reach r, 1 … T
     * @param school histogram of the school; index = score from 0 on
     * @param region histogram of the region with the school in it, as long as the school's
     * @throws IllegalArgumentException when the school is not in the region or the window not in the histogram
     */
    public static Optional<BorderExcess> of(int first, int reach, int[] school, int[] region) {
        if (reach < 1
                || reach > first
                || first >= school.length
                || school.length != region.length) {
            throw new IllegalArgumentException(
                    "window %d below %d in histograms of %d and %d"
                            .formatted(reach, first, school.length, region.length));
        }
        int[] others = without(school, region);
        int below = (int) sum(school, first - reach, first);
        long othersBelow = sum(others, first - reach, first);
        if (below + school[first] == 0 || othersBelow == 0 || others[first] == 0) {
            return Optional.empty();
        }
        double odds = odds(first, reach, others, Tilt.of(first, reach, school, others));
        EqualOdds answer = EqualOdds.of(school[first], below, others[first], othersBelow, odds);
        if (answer.attainable() > REMARKABLE) {
            return Optional.empty();
        }
        return Optional.of(
                new BorderExcess(
                        first,
                        reach,
                        school[first],
                        below,
                        others[first],
                        othersBelow,
                        odds,
                        answer.expected(),
                        answer.atLeast()));
    }

    /** P(k at T) under the null for every k from 0 to at + below: index = k; those from {@code at} on sum up to the p-value. */
    public double[] chances() {
        return EqualOdds.chances(at, below, othersAt, othersBelow, odds);
    }

    private static int[] without(int[] school, int[] region) {
        int[] others = new int[region.length];
        for (int score = 0; score < region.length; score++) {
            others[score] = region[score] - school[score];
            if (others[score] < 0 || school[score] < 0) {
                throw new IllegalArgumentException(
                        "%d of the region's %d with score %d"
                                .formatted(school[score], region[score], score));
            }
        }
        return others;
    }

    private static double odds(int first, int reach, int[] others, double tilt) {
        double plain = 0;
        double tilted = 0;
        for (int score = first - reach; score < first; score++) {
            plain += others[score];
            tilted += others[score] * Math.exp(tilt * (score - first));
        }
        return plain / tilted;
    }

    private static long sum(int[] histogram, int from, int to) {
        long sum = 0;
        for (int score = from; score < to; score++) {
            sum += histogram[score];
        }
        return sum;
    }
}
