package opora.identification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opora.vocabulary.AcademicYear;

/** A verdict's outcomes sorted out for telling: by year, low and not low, the clearest first. Sorted once, because every sentence asks. */
final class Facts {

    private static final Comparator<JudgedOutcome> FARTHEST_FIRST =
            Comparator.comparingDouble(JudgedOutcome::probabilityLow)
                    .reversed()
                    .thenComparing(JudgedOutcome::procedure);
    private static final Comparator<JudgedOutcome> NEAREST_FIRST =
            Comparator.comparingInt(JudgedOutcome::margin)
                    .reversed()
                    .thenComparing(JudgedOutcome::procedure);

    private final SchoolVerdict verdict;
    private final Method method;
    private final AcademicYear year;
    private final OfYear now;
    private final OfYear before;

    /** {@code year}: of the list. */
    Facts(SchoolVerdict verdict, Method method, AcademicYear year) {
        this.verdict = verdict;
        this.method = method;
        this.year = year;
        this.now = OfYear.of(verdict, year);
        this.before = OfYear.of(verdict, year.previous());
    }

    private record OfYear(
            List<JudgedOutcome> all,
            List<JudgedOutcome> low,
            List<JudgedOutcome> notLow,
            List<Missing> missing) {

        static OfYear of(SchoolVerdict verdict, AcademicYear year) {
            List<JudgedOutcome> all = new ArrayList<>();
            List<JudgedOutcome> low = new ArrayList<>();
            List<JudgedOutcome> notLow = new ArrayList<>();
            for (JudgedOutcome outcome : verdict.outcomes()) {
                if (outcome.year().equals(year)) {
                    all.add(outcome);
                    (outcome.low() ? low : notLow).add(outcome);
                }
            }
            low.sort(FARTHEST_FIRST);
            notLow.sort(NEAREST_FIRST);
            List<Missing> missing = new ArrayList<>();
            for (Missing one : verdict.missing()) {
                if (one.year().equals(year)) {
                    missing.add(one);
                }
            }
            return new OfYear(all, low, notLow, missing);
        }
    }

    SchoolVerdict verdict() {
        return verdict;
    }

    Method method() {
        return method;
    }

    AcademicYear year() {
        return year;
    }

    AcademicYear yearBefore() {
        return year.previous();
    }

    /** Outcomes of one of the two years, sorted by code. */
    List<JudgedOutcome> of(AcademicYear when) {
        return ofYear(when).all();
    }

    /** Low outcomes of a year, the surest first. */
    List<JudgedOutcome> low(AcademicYear when) {
        return ofYear(when).low();
    }

    /** Outcomes of a year that are not low, the one that needs the fewest pupils to become low first. */
    List<JudgedOutcome> notLow(AcademicYear when) {
        return ofYear(when).notLow();
    }

    /** Low outcomes of the year whose procedure was low in the year before as well. */
    List<JudgedOutcome> lowTwice() {
        return now.low().stream()
                .filter(one -> before.low().stream().anyMatch(then -> same(one, then)))
                .toList();
    }

    /** What is missing of a year, sorted by code. */
    List<Missing> missing(AcademicYear when) {
        return ofYear(when).missing();
    }

    /** How many counted procedures a year could have: all but those of grades that the school has not. */
    int possible(AcademicYear when) {
        return method.procedures().size()
                - (int) missing(when).stream().filter(Missing::isNotTaught).count();
    }

    static boolean same(JudgedOutcome one, JudgedOutcome other) {
        return one.procedure().equals(other.procedure());
    }

    private OfYear ofYear(AcademicYear when) {
        return when.equals(year) ? now : before;
    }
}
