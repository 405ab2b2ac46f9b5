package opora.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rank correlation (Spearman) between two ordered traits of the same pupils: the mark of the mark book and the score of the procedure. Marked by the
 * published formula when it is below 0.
 *
 * <p>Pupils with equal values share the mean of their places (mid-ranks). Two readings: {@code midRanks}, the correlation of Pearson between the
 * mid-ranks, right with ties; {@code literal}, 1 − 6·Σd² / (n·(n² − 1)) with d the difference of the mid-ranks, as the source prints it: with the
 * many ties of marks it comes out too high. Between −1 and 1. With fewer than two pupils there is neither; when all pupils share one mark or one
 * score {@code midRanks} is empty, since nothing can go together. Pupils lacking either value are left out. A table of marks by marks works too, and
 * is coarser than marks by scores.
 *
 * <p>Source: Spearman, American Journal of Psychology 15 (1904), 72–101; METHODOLOGY 2.1 (b).
 *
 * @param size n, at least 2
 */
public record RankCorrelation(int size, double literal, Optional<Double> midRanks) {

    /**
     * @param table one row per value of the first trait, ascending; in it how many pupils have each value of the second, ascending; rows of one length
     * @return empty with fewer than two pupils
     * @throws IllegalArgumentException for rows of different lengths or a negative count
     */
    public static Optional<RankCorrelation> of(int[][] table) {
        long[] rows = new long[table.length];
        long[] columns = new long[table.length == 0 ? 0 : table[0].length];
        long size = 0;
        for (int row = 0; row < table.length; row++) {
            if (table[row].length != columns.length) {
                throw new IllegalArgumentException("rows of different lengths");
            }
            for (int column = 0; column < columns.length; column++) {
                if (table[row][column] < 0) {
                    throw new IllegalArgumentException("counts cannot be negative");
                }
                rows[row] += table[row][column];
                columns[column] += table[row][column];
                size += table[row][column];
            }
        }
        return size < 2
                ? Optional.empty()
                : Optional.of(of(table, doubledRanks(rows), doubledRanks(columns), size));
    }

    /**
     * From one pair of values per pupil; the values count by their order only.
     *
     * @throws IllegalArgumentException for different numbers of values
     */
    public static Optional<RankCorrelation> ofPairs(int[] first, int[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(first.length + " values beside " + second.length);
        }
        int[] rows = IntStream.of(first).distinct().sorted().toArray();
        int[] columns = IntStream.of(second).distinct().sorted().toArray();
        int[][] table = new int[rows.length][columns.length];
        for (int pupil = 0; pupil < first.length; pupil++) {
            table[Arrays.binarySearch(rows, first[pupil])][
                    Arrays.binarySearch(columns, second[pupil])]++;
        }
        return of(table);
    }

    public boolean isMarked() {
        return midRanks.filter(rank -> rank < 0).isPresent();
    }

    public boolean isLiterallyMarked() {
        return literal < 0;
    }

    private static RankCorrelation of(int[][] table, double[] rows, double[] columns, long size) {
        double together = 0;
        double first = 0;
        double second = 0;
        double apart = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                double x = rows[row] - (size + 1);
                double y = columns[column] - (size + 1);
                int pupils = table[row][column];
                together += pupils * x * y;
                first += pupils * x * x;
                second += pupils * y * y;
                apart += pupils * (x - y) * (x - y);
            }
        }
        // ranks are doubled, so that they are whole: sums of squares are four times too big
        double n = size;
        double literal = 1 - 6 * apart / 4 / (n * (n * n - 1));
        return new RankCorrelation(
                Math.toIntExact(size),
                literal,
                first == 0 || second == 0
                        ? Optional.empty()
                        : Optional.of(together / Math.sqrt(first) / Math.sqrt(second)));
    }

    /** Twice the mid-rank of each value: those below, doubled, and those equal and one. */
    private static double[] doubledRanks(long[] counts) {
        double[] ranks = new double[counts.length];
        long below = 0;
        for (int value = 0; value < counts.length; value++) {
            ranks[value] = 2 * below + counts[value] + 1;
            below += counts[value];
        }
        return ranks;
    }
}
