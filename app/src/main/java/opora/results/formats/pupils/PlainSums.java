package opora.results.formats.pupils;

import java.util.Arrays;

/** Adds up participants of a class as they stand in plain lines. */
final class PlainSums {

    private static final int MARKS = 6;
    private static final int JOURNAL = 4;

    private final String label;
    private final int[] marks = new int[MARKS];
    private final int[][] cells;
    private final int[][] points;
    private final int[][] journal = new int[JOURNAL][JOURNAL];
    private int[] scores = {};
    private int absent;
    private int failed;
    private int rows;
    private long first = Long.MAX_VALUE;
    private long last;

    PlainSums(String label, int tasks) {
        this.label = label;
        this.cells = new int[MARKS][tasks];
        this.points = new int[MARKS][tasks];
    }

    String label() {
        return label;
    }

    void addRow(long place) {
        rows++;
        first = Math.min(first, place);
        last = Math.max(last, place);
    }

    void addAbsent() {
        absent++;
    }

    /** {@code mark}: 0 for none; {@code score}: −1 for none; {@code ofTasks}: {@link TaskCells#LEFT_OUT} for none. */
    void add(int mark, FailRule.Verdict verdict, int score, int[] ofTasks) {
        marks[mark]++;
        failed += verdict == FailRule.Verdict.FAILED ? 1 : 0;
        if (score >= scores.length) {
            scores = Arrays.copyOf(scores, score + 1);
        }
        if (score >= 0) {
            scores[score]++;
        }
        int[] met = cells[mark];
        int[] got = points[mark];
        for (int task = 0; task < ofTasks.length; task++) {
            if (ofTasks[task] != TaskCells.LEFT_OUT) {
                met[task]++;
                got[task] += ofTasks[task];
            }
        }
    }

    void addPair(int inJournal, int mark) {
        journal[inJournal - 2][mark - 2]++;
    }

    int[] marks() {
        return marks;
    }

    /** By mark, then by task. */
    int[][] cells() {
        return cells;
    }

    int[][] points() {
        return points;
    }

    /** Index = score. */
    int[] scores() {
        return scores;
    }

    int[][] journal() {
        return journal;
    }

    int absent() {
        return absent;
    }

    int failed() {
        return failed;
    }

    int rows() {
        return rows;
    }

    /** The part of the text and the line in it, as {@link PlainPlace} tells them. */
    long first() {
        return first;
    }

    long last() {
        return last;
    }
}
