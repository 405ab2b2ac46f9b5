package opora.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Marks of a procedure beside those of the mark book (журнал): how many got lower, the same, higher, and how many of them are two or more marks
 * apart.
 *
 * <p>n = participants who have both a mark 2–5 of the procedure and one 2–5 in the mark book; whoever lacks either is not counted. With n = 0 there
 * is no comparison. A table of shares knows nothing of the gaps: {@code gaps} is empty then, not 0.
 *
 * <p>Source: METHODOLOGY 2.5 (gaps of two and more marks are looked at separately), 5.1.
 *
 * @param lower participants whose mark of the procedure is below that of the mark book (понизили)
 * @param same equal marks (подтвердили)
 * @param higher above (повысили); the three add up to at least 1
 * @param gaps those two or more marks apart, where known
 */
public record JournalComparison(int lower, int same, int higher, Optional<Gaps> gaps) {

    private static final int MARKS = 4;

    /**
     * Participants two or three marks apart.
     *
     * @param lower procedure at least two below the mark book
     * @param higher procedure at least two above it
     */
    public record Gaps(int lower, int higher) {}

    public JournalComparison {
        if (lower < 0 || same < 0 || higher < 0 || sum(lower, same, higher) == 0) {
            throw new IllegalArgumentException(
                    lower + ", " + same + ", " + higher + " compare nobody");
        }
        if (gaps.filter(gap -> gap.lower > lower || gap.higher > higher).isPresent()) {
            throw new IllegalArgumentException("more wide gaps than gaps");
        }
    }

    /**
     * From the whole table.
     *
     * @param table 16 counts: for the marks 2, 3, 4, 5 of the mark book in turn, how many got 2, 3, 4, 5 in the procedure
     * @return empty when nobody has both marks
     * @throws IllegalArgumentException for another number of counts or a negative one
     */
    public static Optional<JournalComparison> of(int... table) {
        if (table.length != MARKS * MARKS) {
            throw new IllegalArgumentException("16 counts, not " + table.length);
        }
        int[] byGap = new int[2 * MARKS - 1];
        for (int cell = 0; cell < table.length; cell++) {
            if (table[cell] < 0) {
                throw new IllegalArgumentException("counts of marks cannot be negative");
            }
            int gap = cell % MARKS - cell / MARKS + MARKS - 1;
            byGap[gap] = Math.addExact(byGap[gap], table[cell]);
        }
        Gaps gaps = new Gaps(byGap[0] + byGap[1], byGap[5] + byGap[6]);
        int lower = gaps.lower + byGap[2];
        int higher = gaps.higher + byGap[4];
        return sum(lower, byGap[3], higher) == 0
                ? Optional.empty()
                : Optional.of(new JournalComparison(lower, byGap[3], higher, Optional.of(gaps)));
    }

    /**
     * From printed percentages of n participants, where exactly one set of counts is printed so.
     *
     * @param size n, 0 or more
     * @param lower percent as printed, 0–100; likewise the others
     * @param decimals to which they were rounded
     * @return empty when n is 0, or no counts or several fit; the printed percentages are all that is known then
     */
    public static Optional<JournalComparison> ofPercents(
            int size, BigDecimal lower, BigDecimal same, BigDecimal higher, int decimals) {
        return size == 0
                ? Optional.empty()
                : WholeCounts.of(size, List.of(lower, same, higher), decimals)
                        .map(counts ->
                                new JournalComparison(
                                        counts.get(0),
                                        counts.get(1),
                                        counts.get(2),
                                        Optional.empty()));
    }

    /**
     * Participants with «2» in the procedure to whom the mark book gives «3», «4» or «5», of all with «2» who have a mark there: what the mark book
     * did not see coming.
     *
     * @param table as for {@link #of}
     * @return empty when nobody has «2» in the procedure and a mark in the mark book
     */
    public static Optional<Share> unseen(int... table) {
        if (table.length != MARKS * MARKS) {
            throw new IllegalArgumentException("16 counts, not " + table.length);
        }
        int better = sum(table[MARKS], table[2 * MARKS], table[3 * MARKS]);
        Share unseen = new Share(better, Math.addExact(better, table[0]));
        return unseen.isOfNothing() ? Optional.empty() : Optional.of(unseen);
    }

    /** n, at least 1. */
    public int size() {
        return sum(lower, same, higher);
    }

    public Share lowered() {
        return new Share(lower, size());
    }

    public Share confirmed() {
        return new Share(same, size());
    }

    public Share raised() {
        return new Share(higher, size());
    }

    private static int sum(int lower, int same, int higher) {
        return Math.addExact(Math.addExact(lower, same), higher);
    }
}
