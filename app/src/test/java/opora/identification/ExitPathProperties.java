package opora.identification;

import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.identification.Method.ClauseB;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.vocabulary.Procedure;

/** The way out leads out when the next year is judged by the rule itself, and no change of results with fewer pupils does. */
class ExitPathProperties {

    private static final List<Procedure> PROCEDURES =
            List.of(
                    Procedure.of("OGE-9-RU"),
                    Procedure.of("VPR-5-MA"),
                    Procedure.of("VPR-5-RU"),
                    Procedure.of("VPR-6-RU"));

    @Property(tries = 10_000)
    void no_change_of_any_kind_leads_out_with_fewer_pupils(
            @ForAll("methods") Method method, @ForAll("tables") List<CountedResult> table) {
        SchoolVerdict now = judged(method, 2026, table);
        List<CountedResult> next = nextYear(table);
        int cost = ExitPath.of(now, method, year(2026)).map(ExitPath::pupils).orElse(0);
        assertThat(cost).isEqualTo(cheapest(method, table, next));
    }

    @Property
    void the_steps_lead_out_and_end_right_below_the_threshold(
            @ForAll("methods") Method method, @ForAll("tables") List<CountedResult> table) {
        SchoolVerdict now = judged(method, 2026, table);
        Optional<ExitPath> path = ExitPath.of(now, method, year(2026));
        List<CountedResult> next =
                nextYear(table).stream()
                        .map(row -> path.map(found -> after(found, row)).orElse(row))
                        .toList();
        assertThat(isListed(method, table, next)).isFalse();
        path.ifPresent(found -> {
            assertThat(found.next()).isEqualTo(year(2027));
            assertThat(found.steps())
                    .allMatch(step -> !method.threshold().isReachedBy(share(step, 0)))
                    .allMatch(step -> method.threshold().isReachedBy(share(step, 1)));
        });
    }

    private static Share share(ExitPath.Step step, int more) {
        return new Share(step.most() + more, step.outcome().failed().size());
    }

    @Provide
    Arbitrary<List<CountedResult>> tables() {
        return SmallTables.of(PROCEDURES, 7, 7);
    }

    /** Tries every number of pupils who pass instead in every procedure. */
    private static int cheapest(
            Method method, List<CountedResult> table, List<CountedResult> next) {
        return cheapest(method, table, next, 0, 0, Integer.MAX_VALUE);
    }

    private static int cheapest(
            Method method,
            List<CountedResult> table,
            List<CountedResult> next,
            int at,
            int cost,
            int best) {
        if (cost >= best) {
            return best;
        }
        if (at == next.size()) {
            return isListed(method, table, next) ? best : cost;
        }
        int found = best;
        for (int fewer = 0; fewer <= failed(next.get(at)); fewer++) {
            List<CountedResult> changed = new ArrayList<>(next);
            changed.set(at, fewer(next.get(at), fewer));
            found = cheapest(method, table, changed, at + 1, cost + fewer, found);
        }
        return found;
    }

    private static CountedResult after(ExitPath path, CountedResult row) {
        return path.steps().stream()
                .filter(step -> step.outcome().procedure().equals(row.procedure()))
                .findFirst()
                .map(step -> fewer(row, step.fewer()))
                .orElse(row);
    }

    private static CountedResult fewer(CountedResult row, int fewer) {
        return new CountedResult(
                row.school(),
                row.year(),
                row.procedure(),
                row.participants(),
                Optional.of(failed(row) - fewer));
    }

    private static int failed(CountedResult row) {
        return row.failed().orElseThrow();
    }

    /** The results of 2026 once more. */
    private static List<CountedResult> nextYear(List<CountedResult> table) {
        return table.stream()
                .filter(row -> row.year().equals(year(2026)))
                .map(row ->
                        new CountedResult(
                                row.school(),
                                year(2027),
                                row.procedure(),
                                row.participants(),
                                row.failed()))
                .toList();
    }

    private static boolean isListed(
            Method method, List<CountedResult> table, List<CountedResult> next) {
        List<CountedResult> both = new ArrayList<>(table);
        both.addAll(next);
        return judged(method, 2027, both).verdict() instanceof Verdict.LowResults;
    }

    private static SchoolVerdict judged(Method method, int year, List<CountedResult> table) {
        return verdicts(method.judge(year(year), List.of("a"), table)).getFirst();
    }

    @Provide
    Arbitrary<Method> methods() {
        return Combinators.combine(
                        Arbitraries.of(Threshold.Equality.values()),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(ClauseB.values()))
                .as((equality, lowProcedures, clauseB) ->
                        new Method(
                                "federal-847",
                                "",
                                Method.FEDERAL_847.threshold().with(equality),
                                1,
                                lowProcedures,
                                clauseB,
                                PROCEDURES,
                                Attempt.FIRST,
                                Collections.emptySortedSet()));
    }
}
