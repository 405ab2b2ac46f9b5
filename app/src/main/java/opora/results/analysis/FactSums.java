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
 * @param fact its id
 * @param scores histogram, index = score; empty when the source has none
 */
public record FactSums(
        long fact,
        Result result,
        Optional<Integer> absent,
        Optional<MarkCounts> marks,
        int[] scores,
        Optional<JournalTable> journal,
        List<ItemSum> items) {

    static FactSums of(Known known) {
        Outcome outcome = known.outcome();
        return new FactSums(
                known.id(),
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
                fact,
                one.result(),
                one.absent(),
                one.marks(),
                one.scores(),
                Optional.empty(),
                one.items());
    }
}
