package opora.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Descriptive statistics of whole scores, taken from their histogram.
 *
 * <p>With n scores x: mean = Σx / n; median = the middle score in order, the mean of the two middle ones when n is even; mode = every score that
 * occurs most often, smallest first, so a tie shows all of them; deviation = √(Σ(x − mean)² / n), divisor n and not n − 1, computed from whole sums,
 * which are exact up to the root: 10 and 17 give 3.5. With n = 0 there is no summary. A participant without a score is not in the histogram.
 *
 * <p>Source: METHODOLOGY 0.6; document 004 (the table of its annex uses divisor n).
 *
 * @param size n, at least 1
 * @param sum Σx, points
 * @param min lowest score met
 * @param max highest score met
 * @param mean points
 * @param median points; a whole number or one and a half
 * @param modes the most frequent scores, ascending
 * @param deviation standard deviation with divisor n, points; 0 when all scores are equal
 */
public record ScoreSummary(
        int size,
        long sum,
        int min,
        int max,
        double mean,
        double median,
        List<Integer> modes,
        double deviation) {

    /** Below these the whole number under the root is one that a double holds. */
    private static final int SMALL_SIZE = 1 << 21;

    private static final long SMALL_SQUARES = 1L << 32;

    public ScoreSummary {
        modes = List.copyOf(modes);
    }

    /**
     * @param histogram how many got each score; index = score from 0 on; none negative
     * @return empty when nobody has a score
     * @throws IllegalArgumentException when a count is negative
     * @throws ArithmeticException when there are more than 2³¹ participants or Σx² is beyond 2⁶³
     */
    public static Optional<ScoreSummary> of(int... histogram) {
        int size = 0;
        long sum = 0;
        long squares = 0;
        for (int score = 0; score < histogram.length; score++) {
            long count = histogram[score];
            if (count < 0) {
                throw new IllegalArgumentException(count + " participants with score " + score);
            }
            size = Math.addExact(size, histogram[score]);
            sum += count * score;
            squares = Math.addExact(squares, Math.multiplyExact(count * score, score));
        }
        if (size == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new ScoreSummary(
                        size,
                        sum,
                        atRank(histogram, 1),
                        atRank(histogram, size),
                        (double) sum / size,
                        median(histogram, size),
                        modes(histogram),
                        deviation(size, sum, squares)));
    }

    private static double median(int[] histogram, int size) {
        int lower = atRank(histogram, (size + 1L) / 2);
        int upper = atRank(histogram, size / 2L + 1);
        return (lower + upper) / 2.0;
    }

    /** The score at a place in the ascending order, 1 for the lowest. */
    private static int atRank(int[] histogram, long rank) {
        long below = 0;
        int score = -1;
        while (below < rank) {
            score++;
            below += histogram[score];
        }
        return score;
    }

    private static List<Integer> modes(int[] histogram) {
        int most = 0;
        for (int count : histogram) {
            most = Math.max(most, count);
        }
        List<Integer> modes = new ArrayList<>(1);
        for (int score = 0; score < histogram.length; score++) {
            if (histogram[score] == most) {
                modes.add(score);
            }
        }
        return modes;
    }

    /** √(n·Σx² − (Σx)²) / n, exact under the root. */
    private static double deviation(int size, long sum, long squares) {
        if (size < SMALL_SIZE && squares < SMALL_SQUARES) {
            return Math.sqrt(size * squares - sum * sum) / size;
        }
        BigInteger underRoot =
                BigInteger.valueOf(squares)
                        .multiply(BigInteger.valueOf(size))
                        .subtract(BigInteger.valueOf(sum).pow(2));
        return new BigDecimal(underRoot)
                .sqrt(MathContext.DECIMAL64)
                .divide(BigDecimal.valueOf(size), MathContext.DECIMAL64)
                .doubleValue();
    }
}
