package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import opora.results.Outcome;
import opora.results.Paper;

/** Adds up participants of a school or of a class. */
final class Sums {

    private static final int MARKS = 6;
    private static final int[] NO_SCORES = {};

    private int absent;
    private int participants;
    private int failed;
    private int marked;
    private final int[] marks = new int[MARKS];
    private int[] scores = NO_SCORES;
    private final Outcome.ItemSum[] items;

    Sums(List<Paper.Task> tasks) {
        items =
                tasks.stream()
                        .map(task ->
                                new Outcome.ItemSum(
                                        task.number(),
                                        task.maximum(),
                                        new int[MARKS],
                                        new int[MARKS]))
                        .toArray(Outcome.ItemSum[]::new);
    }

    void addAbsent() {
        absent++;
    }

    void add(FailRule.Judged judged, OptionalInt score, TaskCells tasks) {
        participants++;
        if (judged.verdict() == FailRule.Verdict.FAILED) {
            failed++;
        }
        int mark = judged.mark().orElse(0);
        marks[mark]++;
        marked += mark == 0 ? 0 : 1;
        score.ifPresent(this::addScore);
        for (int task = 0; task < items.length; task++) {
            int points = tasks.points(task);
            if (points != TaskCells.LEFT_OUT) {
                items[task].cells()[mark]++;
                items[task].points()[mark] += points;
            }
        }
    }

    void addAll(PlainSums plain) {
        absent += plain.absent();
        failed += plain.failed();
        for (int mark = 0; mark < MARKS; mark++) {
            participants += plain.marks()[mark];
            marks[mark] += plain.marks()[mark];
            marked += mark == 0 ? 0 : plain.marks()[mark];
            for (int task = 0; task < items.length; task++) {
                items[task].cells()[mark] += plain.cells()[mark][task];
                items[task].points()[mark] += plain.points()[mark][task];
            }
        }
        int[] more = plain.scores();
        if (more.length > scores.length) {
            scores = Arrays.copyOf(scores, more.length);
        }
        for (int score = 0; score < more.length; score++) {
            scores[score] += more[score];
        }
    }

    private void addScore(int score) {
        if (score >= scores.length) {
            scores = Arrays.copyOf(scores, score + 1);
        }
        scores[score]++;
    }

    int absent() {
        return absent;
    }

    int participants() {
        return participants;
    }

    int failed() {
        return failed;
    }

    Outcome.Result result() {
        return new Outcome.Result.Counted(participants, failed);
    }

    /** Where the procedure gives marks to all its participants. */
    Optional<Outcome.MarkCounts> marks(FailRule fails) {
        boolean allMarked =
                switch (fails) {
                    case FailRule.ByMark _ -> true;
                    case FailRule.ByTestScore _ -> false;
                    case FailRule.MathsOfTwoLevels _ -> participants > 0 && marked == participants;
                };
        return allMarked
                ? Optional.of(new Outcome.MarkCounts(marks[2], marks[3], marks[4], marks[5]))
                : Optional.empty();
    }

    /** Index = score; empty when nobody has a score. */
    int[] scores() {
        return scores;
    }

    /** The tasks that someone in the procedure has points for. */
    List<Outcome.ItemSum> items(BitSet used) {
        List<Outcome.ItemSum> kept = new ArrayList<>();
        for (int task = 0; task < items.length; task++) {
            if (used.get(task)) {
                kept.add(items[task]);
            }
        }
        return List.copyOf(kept);
    }
}
