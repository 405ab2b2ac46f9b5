package opora.statistics;

import java.util.Optional;

/**
 * Whether scores lie in two heaps, by the bimodality coefficient b = (g² + 1) / (k + 3·(n − 1)² / ((n − 2)·(n − 3))), g the skewness and k the excess
 * kurtosis of the sample with their usual corrections for n: with central moments m, g = √(n·(n − 1)) / (n − 2) · m₃ / m₂^(3/2), k = (n − 1) / ((n −
 * 2)·(n − 3)) · ((n + 1)·(m₄ / m₂² − 3) + 6). It is 1 for two points, 5/9 for an even distribution and about 1/3 for a normal one. A long tail on one
 * side raises it too, so that what is called two heaps should lie clearly above 5/9.
 *
 * <p>Beside it the participants on either side of the mean, each with their own mean; whoever has exactly the mean stands above. Fewer than four
 * participants, or all with one score: empty. A participant without a score is not in the histogram.
 *
 * <p>Source: Pfister, Schwarz, Janczyk, Dale, Freeman, Frontiers in Psychology 4 (2013), article 700; SAS/STAT user's guide, procedure CLUSTER.
 *
 * @param coefficient b, above 0 and at most 1
 * @param lower participants below the mean, at least 1
 * @param lowerMean their mean, points
 * @param upper the others, at least 1
 * @param upperMean their mean, points
 */
public record TwoHumps(
        double coefficient, int lower, double lowerMean, int upper, double upperMean) {

    private static final int FEWEST = 4;

    /**
     * @param histogram how many got each score; index = score from 0 on; none negative
     * @throws IllegalArgumentException when a count is negative
     */
    public static Optional<TwoHumps> of(int... histogram) {
        return ScoreSummary.of(histogram)
                .filter(summary -> summary.size() >= FEWEST && summary.min() < summary.max())
                .map(summary -> of(summary, histogram));
    }

    private static TwoHumps of(ScoreSummary summary, int... histogram) {
        double second = 0;
        double third = 0;
        double fourth = 0;
        int lower = 0;
        long lowerSum = 0;
        for (int score = 0; score < histogram.length; score++) {
            double from = score - summary.mean();
            double square = from * from;
            second += histogram[score] * square;
            third += histogram[score] * square * from;
            fourth += histogram[score] * square * square;
            if (from < 0) {
                lower += histogram[score];
                lowerSum += (long) histogram[score] * score;
            }
        }
        double n = summary.size();
        int upper = summary.size() - lower;
        return new TwoHumps(
                coefficient(n, second / n, third / n, fourth / n),
                lower,
                (double) lowerSum / lower,
                upper,
                (double) (summary.sum() - lowerSum) / upper);
    }

    private static double coefficient(double n, double second, double third, double fourth) {
        double skew = Math.sqrt(n * (n - 1)) / (n - 2) * third / Math.pow(second, 1.5);
        double pairs = (n - 2) * (n - 3);
        double kurtosis = (n - 1) / pairs * ((n + 1) * (fourth / (second * second) - 3) + 6);
        return (skew * skew + 1) / (kurtosis + 3 * (n - 1) * (n - 1) / pairs);
    }
}
