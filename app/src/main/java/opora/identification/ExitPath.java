package opora.identification;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The cheapest way past the list of the next year (METHODOLOGY 0.11): which low procedures have to come below the threshold so that neither clause holds then, if as many
 * take part as now and all else stays as it is. Exact: every set of low procedures is tried. Of ways that cost the same number of pupils the one with fewer procedures is
 * told, then the one that comes first by code.
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
    public static Optional<ExitPath> of(SchoolVerdict verdict, Method method, AcademicYear year) {
        List<JudgedOutcome> low =
                verdict.outcomes().stream()
                        .filter(outcome -> outcome.low() && outcome.year().equals(year))
                        .sorted(comparing(JudgedOutcome::procedure))
                        .toList();
        long before = method.bits(procedures(low));
        return subsets(low).stream()
                .filter(cleared ->
                        method.clauses(before & ~method.bits(procedures(cleared)), before)
                                .isEmpty())
                .min(
                        Comparator.<List<JudgedOutcome>>comparingInt(ExitPath::cost)
                                .thenComparing(List::size))
                .filter(cleared -> !cleared.isEmpty())
                .map(cleared ->
                        new ExitPath(year.next(), cleared.stream().map(Step::new).toList()));
    }

    /** Pupils fewer who fail, over all steps. */
    public int pupils() {
        return steps.stream().mapToInt(Step::fewer).sum();
    }

    private static int cost(Collection<JudgedOutcome> cleared) {
        return cleared.stream().mapToInt(JudgedOutcome::margin).sum();
    }

    private static List<Procedure> procedures(Collection<JudgedOutcome> outcomes) {
        return outcomes.stream().map(JudgedOutcome::procedure).toList();
    }

    /** All of them, those with the first procedures first. */
    private static List<List<JudgedOutcome>> subsets(List<JudgedOutcome> all) {
        List<List<JudgedOutcome>> subsets = new ArrayList<>(List.of(List.of()));
        for (JudgedOutcome one : all.reversed()) {
            List<List<JudgedOutcome>> with = new ArrayList<>();
            for (List<JudgedOutcome> subset : subsets) {
                List<JudgedOutcome> longer = new ArrayList<>(List.of(one));
                longer.addAll(subset);
                with.add(longer);
            }
            with.addAll(subsets);
            subsets = with;
        }
        return subsets;
    }
}
