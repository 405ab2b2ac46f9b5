package opora.corrections.request;

import java.util.Optional;
import java.util.Set;
import opora.identification.Missing;
import opora.identification.Missing.Reason;
import opora.identification.MissingWords;
import opora.results.ProcedureOutcomes.Known;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * One number of a school in a draft.
 *
 * @param fact that the draft was read from; empty where there is none
 * @param missing why there is none, or why it does not count; empty where it counts
 * @param newer what counts by now where a later load says something else
 */
public record OwnNumber(
        AcademicYear year,
        Procedure procedure,
        Optional<Known> fact,
        Optional<Missing> missing,
        Optional<Known> newer) {

    /** For these nobody expects a number: no school has such results, or the register knows no such grade here. */
    private static final Set<Reason> NOT_EXPECTED = Set.of(Reason.NOT_LOADED, Reason.NO_SUCH_GRADE);

    /** Whether a draft should have it; what it should not have a school can still say that it has. */
    public boolean isExpected() {
        return fact.isPresent()
                || missing.map(Missing::reason).filter(NOT_EXPECTED::contains).isEmpty();
    }

    /** «нет в файлах»; «» where it counts. */
    public String whyNot() {
        return missing.map(MissingWords::of).orElse("");
    }

    public Optional<Counted> counted() {
        return fact.flatMap(known -> Counted.of(known.outcome()));
    }

    public String title() {
        return procedure.title(year);
    }
}
