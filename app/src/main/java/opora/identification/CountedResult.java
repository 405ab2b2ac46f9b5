package opora.identification;

import java.util.Optional;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * One result as the method takes it in.
 *
 * @param failed empty when the source gives only shares
 */
public record CountedResult(
        String school,
        AcademicYear year,
        Procedure procedure,
        int participants,
        Optional<Integer> failed) {}
