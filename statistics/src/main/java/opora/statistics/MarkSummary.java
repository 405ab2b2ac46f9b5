package opora.statistics;

import java.util.Optional;

/**
 * Descriptive statistics of marks 2–5, taken from their counts: mean mark = Σ mark · count / n; pass = participants without «2» of all; quality =
 * participants with «4» and «5» of all.
 *
 * <p>With n = 0 there is no summary: {@link #of} answers empty. A participant without a mark is in none of the counts. 12, 15, 15 and 0 of mark 5, 4, 3
 * and 2 give mean 3.93, pass 100 %, quality 64.29 %.
 *
 * <p>Source: METHODOLOGY 0.7; document 004, ОГЭ 2019.
 *
 * @param twos participants with mark 2, 0 or more; likewise the others; at least 1 together
 */
public record MarkSummary(int twos, int threes, int fours, int fives) {

    public MarkSummary {
        if (twos < 0 || threes < 0 || fours < 0 || fives < 0) {
            throw new IllegalArgumentException("counts of marks cannot be negative");
        }
        if (sum(twos, threes, fours, fives) == 0) {
            throw new IllegalArgumentException("nobody has a mark: there is nothing to sum up");
        }
    }

    /** Empty when nobody has a mark. @throws IllegalArgumentException when a count is negative */
    public static Optional<MarkSummary> of(int twos, int threes, int fours, int fives) {
        return (twos | threes | fours | fives) == 0
                ? Optional.empty()
                : Optional.of(new MarkSummary(twos, threes, fours, fives));
    }

    /** How many have a mark, at least 1. */
    public int size() {
        return sum(twos, threes, fours, fives);
    }

    /** The mean mark, 2–5. */
    public double mean() {
        return (2L * twos + 3L * threes + 4L * fours + 5L * fives) / (double) size();
    }

    /** Those with «2», who failed. */
    public Share failed() {
        return new Share(twos, size());
    }

    /** Those with «3», «4» or «5» (успеваемость). */
    public Share pass() {
        return failed().rest();
    }

    /** Those with «4» or «5» (качество). */
    public Share quality() {
        return new Share(fours + fives, size());
    }

    private static int sum(int twos, int threes, int fours, int fives) {
        return Math.addExact(Math.addExact(twos, threes), Math.addExact(fours, fives));
    }
}
