package opora.results.observed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import opora.results.MarkScale;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.Outcome.MarkCounts;

/** What one result of a school tells about itself: whether marks, scores and points of tasks can be of the same pupils. */
public record OutcomeMeasures(PublishedPoints published) {

    /** Writes down what can be told of the outcome alone. */
    public void write(Outcome outcome, Measures into) {
        Sitting sitting = new Sitting(outcome.year(), outcome.procedure());
        int participants = outcome.result().participants();
        into.put("participants", participants)
                .put("told", participants + outcome.absent().orElse(0))
                .put("absent", outcome.absent())
                .put("failed", failed(outcome))
                .put("marks", outcome.marks().map(MarkCounts::sum));
        int[] scores = outcome.scores();
        if (scores.length > 0) {
            int scored = Arrays.stream(scores).sum();
            into.put("scored", scored).put("highest", scores.length - 1);
            if (!outcome.procedure().isEge()) {
                writePrimary(outcome, sitting, scored, into);
            }
        }
        if (!outcome.items().isEmpty()) {
            into.put("pointsOver", pointsOver(outcome.items(), sitting));
        }
    }

    private static Optional<Integer> failed(Outcome outcome) {
        return switch (outcome.result()) {
            case Outcome.Result.Counted(int _, int failed) -> Optional.of(failed);
            case Outcome.Result.OnlyShares _ -> Optional.empty();
        };
    }

    /** Test scores of ЕГЭ are converted: they have no scale of marks and do not follow from the tasks. */
    private void writePrimary(Outcome outcome, Sitting sitting, int scored, Measures into) {
        int[] scores = outcome.scores();
        into.put("maximum", published.maximum(sitting));
        Optional<MarkScale> scale =
                published.scale(sitting).filter(one -> scores.length <= one.maximum() + 1);
        outcome.marks()
                .filter(marks -> marks.sum() == scored)
                .ifPresent(marks ->
                        scale.ifPresent(one -> into.put("offScale", offScale(scores, marks, one))));
        if (scored == outcome.result().participants()) {
            OptionalInt points = points(outcome);
            if (points.isPresent()) {
                into.put("taskPoints", points).put("scorePoints", weighed(scores));
            }
        }
    }

    /** Participants whose mark cannot follow from their score, at the least. */
    private static int offScale(int[] scores, MarkCounts marks, MarkScale scale) {
        int[] byScale = new int[6];
        for (int score = 0; score < scores.length; score++) {
            byScale[scale.markOf(score)] += scores[score];
        }
        int off = 0;
        for (int mark = 2; mark <= 5; mark++) {
            off += Math.abs(byScale[mark] - marks.of(mark));
        }
        return off / 2;
    }

    private static int weighed(int[] scores) {
        int sum = 0;
        for (int score = 0; score < scores.length; score++) {
            sum += score * scores[score];
        }
        return sum;
    }

    /** What everybody got for all tasks together; empty while a cell of somebody could not be read. */
    private static OptionalInt points(Outcome outcome) {
        int participants = outcome.result().participants();
        List<ItemSum> items = outcome.items();
        boolean whole =
                !items.isEmpty()
                        && items.stream()
                                .allMatch(one -> Arrays.stream(one.cells()).sum() == participants);
        return whole
                ? OptionalInt.of(
                        items.stream().mapToInt(one -> Arrays.stream(one.points()).sum()).sum())
                : OptionalInt.empty();
    }

    private int pointsOver(List<ItemSum> items, Sitting sitting) {
        return (int)
                items.stream()
                        .filter(one ->
                                published
                                        .maximum(sitting, one.task())
                                        .filter(maximum ->
                                                Arrays.stream(one.points()).sum()
                                                        > maximum
                                                                * Arrays.stream(one.cells()).sum())
                                        .isPresent())
                        .count();
    }
}
