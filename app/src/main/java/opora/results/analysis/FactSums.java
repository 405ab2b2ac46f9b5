package opora.results.analysis;

import java.util.List;
import java.util.Optional;
import opora.results.Outcome;
import opora.results.Outcome.ClassOutcome;
import opora.results.Outcome.ItemSum;
import opora.results.Outcome.JournalTable;
import opora.results.Outcome.MarkCounts;
import opora.results.Outcome.Result;
import opora.results.ProcedureOutcomes.Known;

/**
 * What one fact says of a school, or of a class of it.
 *
 * @param fact its id; empty for a school out of sight
 * @param scores histogram, index = score; empty when the source has none
 */
public record FactSums(
        Optional<Long> fact,
        Result result,
        Optional<Integer> absent,
        Optional<MarkCounts> marks,
        int[] scores,
        Optional<JournalTable> journal,
        List<ItemSum> items) {

    static FactSums of(Known known) {
        Outcome outcome = known.outcome();
        return new FactSums(
                Optional.of(known.id()),
                outcome.result(),
                outcome.absent(),
                outcome.marks(),
                outcome.scores(),
                outcome.journal(),
                outcome.items());
    }

    /** The mark book is kept by school only. */
    static FactSums ofClass(long fact, ClassOutcome one) {
        return new FactSums(
                Optional.of(fact),
                one.result(),
                one.absent(),
                one.marks(),
                one.scores(),
                Optional.empty(),
                one.items());
    }

    /** As the fact of a school that nobody may be led to. */
    FactSums withoutName() {
        return new FactSums(Optional.empty(), result, absent, marks, scores, journal, items);
    }

    /** Participants of several schools together. */
    static int people(List<FactSums> facts) {
        return facts.stream().mapToInt(fact -> fact.result().participants()).sum();
    }

    boolean isHidden() {
        return fact.isEmpty();
    }
}
