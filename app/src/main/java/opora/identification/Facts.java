package opora.identification;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import opora.vocabulary.AcademicYear;

/** A verdict's outcomes sorted out for telling: by year, low and not low, the clearest first. */
record Facts(SchoolVerdict verdict, Method method, AcademicYear year) {

    private static final Comparator<JudgedOutcome> FARTHEST_FIRST =
            comparing(JudgedOutcome::probabilityLow)
                    .reversed()
                    .thenComparing(JudgedOutcome::procedure);

    AcademicYear yearBefore() {
        return year.previous();
    }

    /** Outcomes of a year, sorted by code. */
    List<JudgedOutcome> of(AcademicYear when) {
        return verdict.outcomes().stream().filter(one -> one.year().equals(when)).toList();
    }

    /** Low outcomes of a year, the surest first. */
    List<JudgedOutcome> low(AcademicYear when) {
        return of(when).stream().filter(JudgedOutcome::low).sorted(FARTHEST_FIRST).toList();
    }

    /** Outcomes of a year that are not low, the one that needs the fewest pupils to become low first. */
    List<JudgedOutcome> notLow(AcademicYear when) {
        return of(when).stream()
                .filter(one -> !one.low())
                .sorted(
                        comparing(JudgedOutcome::margin)
                                .reversed()
                                .thenComparing(JudgedOutcome::procedure))
                .toList();
    }

    /** Low outcomes of the year whose procedure was low in the year before as well. */
    List<JudgedOutcome> lowTwice() {
        return low(year).stream()
                .filter(one -> low(yearBefore()).stream().anyMatch(then -> same(one, then)))
                .toList();
    }

    /** What is missing of a year, sorted by code. */
    List<Missing> missing(AcademicYear when) {
        return verdict.missing().stream().filter(one -> one.year().equals(when)).toList();
    }

    /** How many counted procedures a year could have: all but those of grades that the school has not. */
    int possible(AcademicYear when) {
        return method.procedures().size()
                - (int) missing(when).stream().filter(Missing::isNotTaught).count();
    }

    static boolean same(JudgedOutcome one, JudgedOutcome other) {
        return one.procedure().equals(other.procedure());
    }
}
