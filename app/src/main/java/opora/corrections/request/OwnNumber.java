package opora.corrections.request;

import java.util.Optional;
import opora.results.ProcedureOutcomes.Known;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * One number of a school in a draft.
 *
 * @param fact that the draft was read from; empty where there is none
 * @param missing why there is none, or why it does not count; «» where it counts
 * @param newer what counts by now where a later load says something else
 */
public record OwnNumber(
        AcademicYear year,
        Procedure procedure,
        Optional<Known> fact,
        String missing,
        Optional<Known> newer) {

    public Optional<Counted> counted() {
        return fact.flatMap(known -> Counted.of(known.outcome()));
    }

    public String title() {
        return procedure.title(year);
    }
}
