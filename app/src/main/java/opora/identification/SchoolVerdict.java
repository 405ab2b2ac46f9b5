package opora.identification;

import java.util.List;
import opora.territory.School;

/**
 * The verdict of one school with everything it rests on.
 *
 * @param school code of the school as shown
 * @param outcomes counted procedures with data of the year and the year before: year descending, then code of the procedure
 * @param missing counted procedures of both years that do not count, in the same order
 */
public record SchoolVerdict(
        String school, Verdict verdict, List<JudgedOutcome> outcomes, List<Missing> missing) {

    public SchoolVerdict {
        outcomes = List.copyOf(outcomes);
        missing = List.copyOf(missing);
    }

    /**
     * The same verdict of a school known to the register: under the code that is shown, and where it has not the grade of a procedure, that is the
     * reason. What follows from the results stays as it is.
     */
    public SchoolVerdict knowing(String code, School.Details details) {
        return new SchoolVerdict(
                code,
                verdict instanceof Verdict.NoData nothing
                        ? new Verdict.NoData(knowing(nothing.because(), details))
                        : verdict,
                outcomes,
                knowing(missing, details));
    }

    private static List<Missing> knowing(List<Missing> missing, School.Details details) {
        return missing.stream().map(one -> one.knowing(details)).toList();
    }
}
