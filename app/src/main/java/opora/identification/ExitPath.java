package opora.identification;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.AcademicYear;

/**
 * The cheapest way past the list of the next year (METHODOLOGY 0.11): which low procedures have to come below the threshold so that neither clause holds then, if as many
 * take part as now and all else stays as it is. Under either reading of clause B that is every one of them: one that is low again is low in both years. No change of results
 * with fewer pupils leads out ({@code ExitPathProperties} tries them all).
 *
 * @param next the year of that list
 * @param steps what has to change, the fewest pupils first; not empty
 */
public record ExitPath(AcademicYear next, List<Step> steps) {

    private static final Comparator<Step> EASIEST_FIRST =
            comparingInt(Step::fewer).thenComparing(step -> step.outcome().procedure());

    /** {@code outcome}: low now. */
    public record Step(JudgedOutcome outcome) {

        /** Pupils who have to pass and do not now, at least 1. */
        public int fewer() {
            return outcome.margin();
        }

        /** So many may fail at most, of as many participants. */
        public int most() {
            return outcome.failed().hits() - outcome.margin();
        }
    }

    public ExitPath {
        steps = steps.stream().sorted(EASIEST_FIRST).toList();
    }

    /** Empty for a school without a low procedure in the year: if nothing changes it stays outside. {@code year}: of the verdict. */
    public static Optional<ExitPath> of(SchoolVerdict verdict, AcademicYear year) {
        List<Step> steps =
                verdict.outcomes().stream()
                        .filter(outcome -> outcome.low() && outcome.year().equals(year))
                        .map(Step::new)
                        .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ExitPath(year.next(), steps));
    }

    /** Pupils fewer who fail, over all steps. */
    public int pupils() {
        return steps.stream().mapToInt(Step::fewer).sum();
    }
}
