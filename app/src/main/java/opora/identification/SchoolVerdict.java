package opora.identification;

import java.util.List;

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
}
