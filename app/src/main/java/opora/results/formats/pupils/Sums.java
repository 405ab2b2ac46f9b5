package opora.results.formats.pupils;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import opora.results.Outcome;
import opora.results.Paper;

/** Adds up participants of a class. A region has ten thousands of them at once, so there are few objects in it. */
final class Sums {

    /** No mark, an unused place, marks 2–5; places by mark. */
    static final int MARKS = 6;

    private static final int[] NO_SCORES = {};

    private final List<Paper.Task> tasks;
    private final int[] marks = new int[MARKS];

    /** By mark, then by task. */
    private final int[] cells;

    private final int[] points;
    private int[] scores = NO_SCORES;
    private int absent;
    private int failed;

    Sums(List<Paper.Task> tasks) {
        this.tasks = tasks;
        this.cells = new int[MARKS * tasks.size()];
        this.points = new int[MARKS * tasks.size()];
    }

    void addAbsent() {
        absent++;
    }

    void add(FailRule.Judged judged, OptionalInt score, TaskCells ofTasks) {
        add(judged, score.orElse(PlainCells.NOTHING), ofTasks.points());
    }

    /** {@code score}: −1 for none; {@code ofTasks}: {@link TaskCells#LEFT_OUT} for none. */
    void add(FailRule.Judged judged, int score, int[] ofTasks) {
        if (judged.verdict() == FailRule.Verdict.FAILED) {
            failed++;
        }
        int mark = judged.mark().orElse(0);
        marks[mark]++;
        if (score >= 0) {
            room(score + 1);
            scores[score]++;
        }
        int at = mark * tasks.size();
        for (int ofTask : ofTasks) {
            if (ofTask != TaskCells.LEFT_OUT) {
                cells[at]++;
                points[at] += ofTask;
            }
            at++;
        }
    }

    private void room(int size) {
        if (size > scores.length) {
            scores = Arrays.copyOf(scores, size);
        }
    }

    /** Adds another class of the same tasks. */
    void addAll(Sums other) {
        absent += other.absent;
        failed += other.failed;
        room(other.scores.length);
        add(other.marks, marks);
        add(other.cells, cells);
        add(other.points, points);
        add(other.scores, scores);
    }

    private static void add(int[] these, int[] to) {
        for (int at = 0; at < these.length; at++) {
            to[at] += these[at];
        }
    }

    int absent() {
        return absent;
    }

    int participants() {
        return Arrays.stream(marks).sum();
    }

    int failed() {
        return failed;
    }

    Outcome.Result result() {
        return new Outcome.Result.Counted(participants(), failed);
    }

    /** Where the procedure gives marks to all its participants. */
    Optional<Outcome.MarkCounts> marks(FailRule fails) {
        boolean allMarked =
                switch (fails) {
                    case FailRule.ByMark _ -> true;
                    case FailRule.ByTestScore _ -> false;
                    case FailRule.MathsOfTwoLevels _ -> participants() > 0 && marks[0] == 0;
                };
        return allMarked
                ? Optional.of(new Outcome.MarkCounts(marks[2], marks[3], marks[4], marks[5]))
                : Optional.empty();
    }

    /** Index = score; empty when nobody has a score. */
    int[] scores() {
        return scores;
    }

    /** Marks the places of the tasks that someone has points for. */
    void markTasks(BitSet used) {
        for (int at = 0; at < cells.length; at++) {
            if (cells[at] > 0) {
                used.set(at % tasks.size());
            }
        }
    }

    /** {@code used}: places of the tasks that someone in the procedure has points for. Nothing may be added from then on. */
    List<Outcome.ItemSum> items(int[] used) {
        return new TaskSums(tasks, used, cells, points);
    }
}
