package opora.identification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.identification.Verdict.Clause;
import opora.statistics.PoissonBinomial;
import opora.vocabulary.AcademicYear;

/**
 * How surely a clause that applies stands: the chance that it would apply to the true shares, over all counted procedures of the two years, low or not,
 * taken as independent (METHODOLOGY 0.9). Clause A: at least as many truly low in the year as the method asks for. Clause B: at least one truly low in the year and at least one in
 * the year before; where the same is wanted, at least one that is truly low in both.
 *
 * @param probability 0–1
 */
public record Footing(Clause clause, double probability) {

    /** One for each clause that applies, in the order of the alphabet; none for a school that is not listed. {@code year}: the year of the list. */
    public static List<Footing> of(SchoolVerdict verdict, Method method, AcademicYear year) {
        Facts facts = new Facts(verdict, method, year);
        return verdict.verdict() instanceof Verdict.LowResults listed
                ? listed.clauses().stream().map(clause -> of(clause, facts)).toList()
                : List.of();
    }

    public Certainty certainty() {
        return Certainty.of(probability);
    }

    static Footing of(Clause clause, Facts facts) {
        return new Footing(
                clause,
                switch (clause) {
                    case A -> atLeast(facts.method().lowProcedures(), facts.of(facts.year()));
                    case B ->
                            switch (facts.method().clauseB()) {
                                case ANY ->
                                        atLeast(1, facts.of(facts.year()))
                                                * atLeast(1, facts.of(facts.yearBefore()));
                                case SAME ->
                                        PoissonBinomial.atLeast(
                                                1,
                                                facts.of(facts.year()).stream()
                                                        .flatMap(now -> bothYears(now, facts))
                                                        .mapToDouble(both -> both)
                                                        .toArray());
                                case NONE -> 0;
                            };
                });
    }

    private static double atLeast(int wanted, List<JudgedOutcome> outcomes) {
        return PoissonBinomial.atLeast(
                wanted, outcomes.stream().mapToDouble(JudgedOutcome::probabilityLow).toArray());
    }

    private static Stream<Double> bothYears(JudgedOutcome now, Facts facts) {
        Optional<JudgedOutcome> then =
                facts.of(facts.yearBefore()).stream()
                        .filter(before -> Facts.same(now, before))
                        .findFirst();
        return then.map(before -> now.probabilityLow() * before.probabilityLow()).stream();
    }
}
