package opora.objectivity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.objectivity.RegionWork;
import opora.objectivity.web.Evidence.Number;
import opora.results.MarkScale;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Solvability;

/**
 * The facts that a sign was made of, as they were kept, and the sums of the region.
 *
 * @param facts that of the work first; empty ones are out of sight today
 * @param scale of the work as it is known today, only to draw borders of marks
 */
record Behind(List<Optional<Known>> facts, Optional<RegionWork> region, Optional<MarkScale> scale) {

    /** The histogram of the school from 0 to the maximum; empty when nothing of it is known. */
    Optional<int[]> scores() {
        return outcome()
                .map(Outcome::scores)
                .filter(scores -> sum(scores) > 0)
                .flatMap(scores ->
                        region.map(sums -> sums.scores().length)
                                .filter(length -> length > 0)
                                .map(length -> Arrays.copyOf(scores, length)));
    }

    /** The histogram of the other schools; empty when the region's or the school's is not known. */
    Optional<int[]> others() {
        return scores().flatMap(own ->
                region.map(sums -> {
                    int[] others = new int[own.length];
                    Arrays.setAll(
                            others, score -> Math.toIntExact(sums.scores()[score] - own[score]));
                    return others;
                }));
    }

    /** The task of the school; empty when it has none of this number or no readable cell. */
    Optional<Solvability.Counted> task(RegionWork.Task task) {
        return outcome().stream()
                .flatMap(own -> own.items().stream())
                .filter(item -> item.task().equals(task.number()))
                .filter(item -> item.maximum() == task.maximum())
                .findFirst()
                .flatMap(Behind::counted);
    }

    private static Optional<Solvability.Counted> counted(ItemSum item) {
        return Solvability.Counted.of(sum(item.points()), sum(item.cells()), item.maximum());
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }

    private Optional<Outcome> outcome() {
        return facts.getFirst().map(Known::outcome);
    }

    /** A number of the school, with the way to where it comes from. */
    Number own(String text) {
        return of(0, text);
    }

    /** A number of the fact at a place among those of the sign. */
    Number of(int place, String text) {
        return new Number(
                text, facts.get(place).map(fact -> "/results/facts/" + fact.id()).orElse(""));
    }
}
