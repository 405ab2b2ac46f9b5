package opora.identification;

import java.util.Optional;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * One result as the method takes it in.
 *
 * @param school code of the school, spelled alike in all results of one school
 * @param participants those with a result, 0 or more; absent, removed and ГВЭ are not among them (METHODOLOGY 0.2)
 * @param failed how many of the participants failed, 0 … participants; empty when the source gives only shares
 */
public record CountedResult(
        String school,
        AcademicYear year,
        Procedure procedure,
        int participants,
        Optional<Integer> failed) {

    public CountedResult {
        int failures = failed.orElse(0);
        if (participants < 0 || failures < 0 || failures > participants) {
            throw new IllegalArgumentException(failures + " failed of " + participants);
        }
    }
}
