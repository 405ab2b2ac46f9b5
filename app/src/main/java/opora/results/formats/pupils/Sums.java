package opora.results.formats.pupils;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import opora.results.Outcome;
import opora.results.Paper;

/** Adds up participants of a class. A region has ten thousands of them at once, so there are few objects in it. */
final class Sums {

    /** No mark, an unused place, marks 2–5; places by mark. */
    static final int MARKS = 6;

    private static final int SCORES_AT_ONCE = 16;
    private static final int[] NO_SCORES = {};
    private static final int[] NOBODY = {};

    private final List<Paper.Task> tasks;
    private final int[] marks = new int[MARKS];

    /** By mark, then by task. */
    private final int[] points;

    /** Participants whose cell counts for nothing, by mark, then by task; as long as there is nobody, without places. */
    private int[] leftOut = NOBODY;

    private int[] scores = NO_SCORES;
    private int absent;
    private int failed;

    Sums(List<Paper.Task> tasks) {
        this.tasks = tasks;
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
        int at = mark * ofTasks.length;
        for (int ofTask : ofTasks) {
            if (ofTask == TaskCells.LEFT_OUT) {
                leaveOut(at);
            } else {
                points[at] += ofTask;
            }
            at++;
        }
    }

    private void leaveOut(int at) {
        roomForLeftOut();
        leftOut[at]++;
    }

    private void roomForLeftOut() {
        if (leftOut.length == 0) {
            leftOut = new int[points.length];
        }
    }

    /** How many with this mark have points for the task. */
    private int cells(int mark, int task) {
        return leftOut.length == 0
                ? marks[mark]
                : marks[mark] - leftOut[mark * tasks.size() + task];
    }

    private void room(int size) {
        if (size > scores.length) {
            scores =
                    Arrays.copyOf(
                            scores, (size + SCORES_AT_ONCE - 1) / SCORES_AT_ONCE * SCORES_AT_ONCE);
        }
    }

    /** Adds another class of the same tasks. */
    void addAll(Sums other) {
        absent += other.absent;
        failed += other.failed;
        room(other.scores.length);
        add(other.marks, marks);
        if (other.leftOut.length > 0) {
            roomForLeftOut();
            add(other.leftOut, leftOut);
        }
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
        int sum = 0;
        for (int ofMark : marks) {
            sum += ofMark;
        }
        return sum;
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

    /** Index = score, up to the highest that someone has; empty when nobody has a score. */
    int[] scores() {
        int size = scores.length;
        while (size > 0 && scores[size - 1] == 0) {
            size--;
        }
        return Arrays.copyOf(scores, size);
    }

    /** Marks the places of the tasks that someone has points for. */
    void markTasks(boolean[] used) {
        for (int task = 0; task < used.length; task++) {
            for (int mark = 0; mark < MARKS && !used[task]; mark++) {
                used[task] = cells(mark, task) > 0;
            }
        }
    }

    /** {@code used}: places of the tasks that someone in the procedure has points for. Nothing may be added from then on. */
    List<Outcome.ItemSum> items(int[] used) {
        return new TaskSums(used, this);
    }

    /** {@code task}: its place. */
    Outcome.ItemSum item(int task) {
        int[] cellsByMark = new int[MARKS];
        int[] pointsByMark = new int[MARKS];
        for (int mark = 0; mark < MARKS; mark++) {
            cellsByMark[mark] = cells(mark, task);
            pointsByMark[mark] = points[mark * tasks.size() + task];
        }
        Paper.Task told = tasks.get(task);
        return new Outcome.ItemSum(told.number(), told.maximum(), cellsByMark, pointsByMark);
    }
}
