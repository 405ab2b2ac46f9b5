package opora.identification;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.identification.Verdict.Clause;
import opora.vocabulary.AcademicYear;

/**
 * The fewest pupils with another result that would have changed a verdict, all numbers of participants unchanged.
 *
 * @param steps the procedures that change sides, each by its margin; the dearest first
 */
public record Distance(List<JudgedOutcome> steps) {

    private static final Comparator<JudgedOutcome> DEAREST_FIRST =
            Comparator.<JudgedOutcome>comparingInt(Distance::pupils)
                    .reversed()
                    .thenComparing(JudgedOutcome::procedure);

    public Distance {
        steps = steps.stream().sorted(DEAREST_FIRST).toList();
    }

    /** At least 1. */
    public static int pupils(JudgedOutcome step) {
        return Math.abs(step.margin());
    }

    /** Over all steps. */
    public int pupils() {
        return steps.stream().mapToInt(Distance::pupils).sum();
    }

    /** To the other side of the list: out of it for a listed school, by the nearer clause into it for any other; empty where nothing is judged or too little has data. */
    public static Optional<Distance> acrossTheList(
            SchoolVerdict verdict, Method method, AcademicYear year) {
        Facts facts = new Facts(verdict, method, year);
        return switch (verdict.verdict()) {
            case Verdict.LowResults _ -> Optional.of(outOfTheList(facts));
            case Verdict.AtRisk _, Verdict.Clear _ -> intoTheList(facts);
            case Verdict.NoData _ -> Optional.empty();
        };
    }

    private static Optional<Distance> intoTheList(Facts facts) {
        return Stream.of(Clause.values())
                .flatMap(clause -> to(clause, facts).stream())
                .min(comparingInt(Distance::pupils));
    }

    /**
     * For a listed school: what would have kept it out in the year, the year before being as it was. As many low procedures may stay as clause A leaves, unless clause B
     * would hold by them.
     */
    static Distance outOfTheList(Facts facts) {
        List<JudgedOutcome> low = facts.low(facts.year());
        List<JudgedOutcome> mustGo =
                switch (facts.method().clauseB()) {
                    case ANY -> facts.low(facts.yearBefore()).isEmpty() ? List.of() : low;
                    case SAME -> facts.lowTwice();
                    case NONE -> List.of();
                };
        List<JudgedOutcome> mayStay =
                low.stream()
                        .filter(one -> !mustGo.contains(one))
                        .sorted(comparingInt(JudgedOutcome::margin).reversed())
                        .limit(facts.method().lowProcedures() - 1)
                        .toList();
        return new Distance(low.stream().filter(one -> !mayStay.contains(one)).toList());
    }

    /** What was wanting for a clause that does not apply; empty when too few procedures have data. */
    static Optional<Distance> to(Clause clause, Facts facts) {
        return switch (clause) {
            case A ->
                    oneMore(
                            facts,
                            facts.year(),
                            facts.method().lowProcedures() - facts.low(facts.year()).size());
            case B ->
                    switch (facts.method().clauseB()) {
                        case ANY -> toAnyTwoYears(facts);
                        case SAME -> toSameTwoYears(facts);
                        case NONE -> Optional.empty();
                    };
        };
    }

    private static Optional<Distance> toAnyTwoYears(Facts facts) {
        return needed(facts, facts.year())
                .flatMap(now ->
                        needed(facts, facts.yearBefore()).map(before -> joined(now, before)));
    }

    private static Optional<Distance> needed(Facts facts, AcademicYear when) {
        return oneMore(facts, when, facts.low(when).isEmpty() ? 1 : 0);
    }

    /** The cheapest {@code count} procedures of a year that are not low. */
    private static Optional<Distance> oneMore(Facts facts, AcademicYear when, int count) {
        List<JudgedOutcome> cheapest = facts.notLow(when);
        return cheapest.size() < count
                ? Optional.empty()
                : Optional.of(new Distance(cheapest.subList(0, count)));
    }

    private static Optional<Distance> toSameTwoYears(Facts facts) {
        return facts.of(facts.year()).stream()
                .flatMap(now ->
                        facts.of(facts.yearBefore()).stream()
                                .filter(before -> Facts.same(now, before))
                                .map(before -> joined(raised(now), raised(before))))
                .min(comparingInt(Distance::pupils));
    }

    private static Distance raised(JudgedOutcome outcome) {
        return new Distance(outcome.low() ? List.of() : List.of(outcome));
    }

    private static Distance joined(Distance one, Distance other) {
        List<JudgedOutcome> steps = new ArrayList<>(one.steps());
        steps.addAll(other.steps());
        return new Distance(steps);
    }
}
