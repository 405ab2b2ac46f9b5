package opora.identification;

import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.identification.Method.ClauseB;
import opora.identification.Verdict.Clause;
import opora.vocabulary.Procedure;

/** The distance does what it says when it is applied, and no choice of procedures does it with fewer pupils. */
class DistanceProperties {

    private static final List<Procedure> PROCEDURES =
            List.of(Procedure.of("VPR-5-MA"), Procedure.of("VPR-5-RU"), Procedure.of("VPR-6-RU"));

    @Property
    void no_cheaper_way_would_have_kept_a_school_out(
            @ForAll ClauseB clauseB, @ForAll("tables") List<CountedResult> table) {
        Facts facts = judged(clauseB, table);
        if (facts.verdict().verdict() instanceof Verdict.LowResults) {
            List<JudgedOutcome> ofTheYear = facts.low(facts.year());
            assertThat(Optional.of(Distance.outOfTheList(facts).pupils()))
                    .isEqualTo(
                            cheapest(
                                    facts,
                                    table,
                                    ofTheYear,
                                    after -> !(after instanceof Verdict.LowResults)));
        }
    }

    @Property
    void no_cheaper_way_would_have_led_to_a_clause(
            @ForAll ClauseB clauseB,
            @ForAll Clause clause,
            @ForAll("tables") List<CountedResult> table) {
        Facts facts = judged(clauseB, table);
        boolean applies = clauses(facts.verdict().verdict()).contains(clause);
        boolean hasData = !facts.of(facts.year()).isEmpty();
        if (!applies && hasData) {
            List<JudgedOutcome> notLow = new ArrayList<>(facts.notLow(facts.year()));
            notLow.addAll(facts.notLow(facts.yearBefore()));
            assertThat(Distance.to(clause, facts).map(Distance::pupils))
                    .isEqualTo(
                            cheapest(
                                    facts,
                                    table,
                                    notLow,
                                    after -> clauses(after).contains(clause)));
        }
    }

    @Provide
    Arbitrary<List<CountedResult>> tables() {
        return SmallTables.of(PROCEDURES, 12, 6);
    }

    /** What counts as reached. */
    private interface Wanted {
        boolean holds(Verdict verdict);
    }

    /** Tries every set of procedures that could change sides. */
    private static Optional<Integer> cheapest(
            Facts facts, List<CountedResult> table, List<JudgedOutcome> candidates, Wanted wanted) {
        return IntStream.range(0, 1 << candidates.size())
                .mapToObj(set ->
                        IntStream.range(0, candidates.size())
                                .filter(each -> (set >> each & 1) == 1)
                                .mapToObj(candidates::get)
                                .toList())
                .filter(flipped ->
                        wanted.holds(
                                judged(facts.method().clauseB(), flip(table, flipped))
                                        .verdict()
                                        .verdict()))
                .map(flipped -> new Distance(flipped).pupils())
                .min(Integer::compare);
    }

    private static List<CountedResult> flip(
            List<CountedResult> table, List<JudgedOutcome> flipped) {
        return table.stream()
                .map(row ->
                        new CountedResult(
                                row.school(),
                                row.year(),
                                row.procedure(),
                                row.participants(),
                                row.failed().map(failed -> failed - margin(row, flipped))))
                .toList();
    }

    private static int margin(CountedResult row, List<JudgedOutcome> flipped) {
        return flipped.stream()
                .filter(one ->
                        one.year().equals(row.year()) && one.procedure().equals(row.procedure()))
                .mapToInt(JudgedOutcome::margin)
                .sum();
    }

    private static Facts judged(ClauseB clauseB, List<CountedResult> table) {
        Method method =
                new Method("federal-847", Method.FEDERAL_847.threshold(), 1, clauseB, PROCEDURES);
        return new Facts(
                verdicts(method.judge(year(2026), List.of("a"), table)).getFirst(),
                method,
                year(2026));
    }

    private static Set<Clause> clauses(Verdict verdict) {
        return verdict instanceof Verdict.LowResults listed ? listed.clauses() : Set.of();
    }
}
