package opora.identification;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import opora.identification.Verdict.Clause;
import opora.vocabulary.AcademicYear;

/**
 * What a clause that applies stands on: the smallest set of low procedures that makes it apply, chosen so that the least sure of them is as sure as possible.
 * A clause is as sure as that one.
 *
 * @param outcomes the year's first; at least two
 */
public record Footing(Clause clause, List<JudgedOutcome> outcomes) {

    public Footing {
        outcomes = List.copyOf(outcomes);
    }

    /** One for each clause that applies, in the order of the alphabet; none for a school that is not listed. {@code year}: the year of the list. */
    public static List<Footing> of(SchoolVerdict verdict, Method method, AcademicYear year) {
        Facts facts = new Facts(verdict, method, year);
        return verdict.verdict() instanceof Verdict.LowResults listed
                ? listed.clauses().stream().map(clause -> surest(clause, facts)).toList()
                : List.of();
    }

    /** Chance 0–1 that the least sure of the procedures truly reaches the threshold. */
    public double probability() {
        return outcomes.stream().mapToDouble(JudgedOutcome::probabilityLow).min().orElseThrow();
    }

    public Certainty certainty() {
        return Certainty.of(probability());
    }

    static Footing surest(Clause clause, Facts facts) {
        List<JudgedOutcome> low = facts.low(facts.year());
        return switch (clause) {
            case A -> new Footing(clause, low.subList(0, 2));
            case B ->
                    switch (facts.method().clauseB()) {
                        case ANY ->
                                new Footing(
                                        clause,
                                        List.of(
                                                low.getFirst(),
                                                facts.low(facts.yearBefore()).getFirst()));
                        case SAME -> surestPair(facts);
                    };
        };
    }

    private static Footing surestPair(Facts facts) {
        return facts.lowTwice().stream()
                .map(now -> new Footing(Clause.B, List.of(now, then(now, facts))))
                .max(comparingDouble(Footing::probability))
                .orElseThrow();
    }

    private static JudgedOutcome then(JudgedOutcome now, Facts facts) {
        return facts.low(facts.yearBefore()).stream()
                .filter(before -> Facts.same(now, before))
                .findFirst()
                .orElseThrow();
    }
}
