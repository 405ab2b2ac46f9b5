package opora.statistics;

import java.util.Arrays;

/**
 * Bands of ЕГЭ test scores. Documents print «&lt; 60, 61–80, ≥ 81»; exactly 60 stands in none of them. Here it belongs to the lowest band, so that
 * the three bands add up, and is told apart so that whoever compares with an old table can subtract it. A participant's test score is whole, so
 * nobody stands between 80 and 81 (a mean of 80.5 is no participant and is not put into a band). Nobody at all gives three empty bands.
 *
 * <p>Source: METHODOLOGY 5.5; document 004, ЕГЭ 2019.
 *
 * @param low participants with 0–60
 * @param atSixty those of them with exactly 60
 * @param middle participants with 61–80
 * @param high participants with 81 and more
 */
public record TestScoreBands(int low, int atSixty, int middle, int high) {

    private static final int MIDDLE_FROM = 61;
    private static final int HIGH_FROM = 81;

    public TestScoreBands {
        if (atSixty < 0 || atSixty > low || middle < 0 || high < 0) {
            throw new IllegalArgumentException("bands cannot hold fewer than nobody");
        }
    }

    /** @param histogram how many got each test score; index = score from 0 on; none negative */
    public static TestScoreBands of(int... histogram) {
        if (Arrays.stream(histogram).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts of test scores cannot be negative");
        }
        return new TestScoreBands(
                between(histogram, 0, MIDDLE_FROM),
                between(histogram, MIDDLE_FROM - 1, MIDDLE_FROM),
                between(histogram, MIDDLE_FROM, HIGH_FROM),
                between(histogram, HIGH_FROM, histogram.length));
    }

    /** How many there are in all bands. */
    public int size() {
        return Math.addExact(Math.addExact(low, middle), high);
    }

    private static int between(int[] histogram, int from, int to) {
        int count = 0;
        for (int score = from; score < Math.min(to, histogram.length); score++) {
            count = Math.addExact(count, histogram[score]);
        }
        return count;
    }
}
