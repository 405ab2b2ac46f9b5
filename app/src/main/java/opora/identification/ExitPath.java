package opora.identification;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.AcademicYear;

/**
 * The cheapest way past the list of the next year (METHODOLOGY 0.11): which low procedures have to come below the threshold so that neither clause holds then, if as many
 * take part as now and all else stays as it is. Under either reading of clause B that is every one of them: one that is low again is low in both years. Without clause B as
 * many may stay as clause A leaves, the dearest. No change of results with fewer pupils leads out ({@code ExitPathProperties} tries them all).
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

    /** Empty for a school that stays outside if nothing changes. {@code year}: of the verdict. */
    public static Optional<ExitPath> of(SchoolVerdict verdict, Method method, AcademicYear year) {
        List<Step> low =
                verdict.outcomes().stream()
                        .filter(outcome -> outcome.low() && outcome.year().equals(year))
                        .map(Step::new)
                        .sorted(EASIEST_FIRST)
                        .toList();
        int mayStay =
                switch (method.clauseB()) {
                    case ANY, SAME -> 0;
                    case NONE -> method.lowProcedures() - 1;
                };
        List<Step> steps = low.subList(0, Math.max(0, low.size() - mayStay));
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ExitPath(year.next(), steps));
    }

    /** Pupils fewer who fail, over all steps. */
    public int pupils() {
        return steps.stream().mapToInt(Step::fewer).sum();
    }
}
