package opora.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The scores at which marks begin, laid over a histogram of primary scores.
 *
 * <p>A score below {@code three} is mark 2. Marks counted here are those that the scores give; where the mark depends on more than the sum (geometry,
 * ГК) or was printed, the printed one counts (METHODOLOGY 6.2, 6.3). An empty histogram has no summary and its borders hold nobody.
 *
 * <p>Source: METHODOLOGY 6.1.
 *
 * @param three the least score of mark 3, at least 1
 * @param four the least score of mark 4, above it
 * @param five the least score of mark 5, above that
 */
public record MarkBorders(int three, int four, int five) {

    /**
     * Two neighbouring scores with a border between them.
     *
     * @param mark that begins: 3, 4 or 5
     * @param first the least score that gives it
     * @param below how many got the score just below
     * @param at how many got the first score
     */
    public record Border(int mark, int first, int below, int at) {}

    public MarkBorders {
        if (three < 1 || four <= three || five <= four) {
            throw new IllegalArgumentException(three + ", " + four + ", " + five + " do not rise");
        }
    }

    /** The mark that a score 0 or above gives. @throws IllegalArgumentException for a negative score */
    public int markOf(int score) {
        if (score < 0) {
            throw new IllegalArgumentException("score " + score);
        }
        return 2 + (int) IntStream.of(three, four, five).filter(first -> score >= first).count();
    }

    /** Marks by the scores; index of the histogram = score from 0 on. Empty when nobody has a score. */
    public Optional<MarkSummary> marks(int... histogram) {
        int[] marks = new int[6];
        for (int score = 0; score < histogram.length; score++) {
            int mark = markOf(score);
            marks[mark] = Math.addExact(marks[mark], histogram[score]);
        }
        return MarkSummary.of(marks[2], marks[3], marks[4], marks[5]);
    }

    /** The three borders in ascending order; a score beyond the histogram was got by nobody. */
    public List<Border> over(int... histogram) {
        return List.of(
                border(3, three, histogram),
                border(4, four, histogram),
                border(5, five, histogram));
    }

    private static Border border(int mark, int first, int[] histogram) {
        return new Border(mark, first, count(histogram, first - 1), count(histogram, first));
    }

    private static int count(int[] histogram, int score) {
        return score < histogram.length ? histogram[score] : 0;
    }
}
