package opora.identification.difference;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.identification.Attempt;
import opora.identification.CountedResult;
import opora.identification.Given;
import opora.identification.Method;
import opora.identification.Method.ClauseB;
import opora.identification.difference.RunDifference.Cause;
import opora.identification.difference.RunDifference.Change;
import opora.statistics.Threshold;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** Why two runs conclude otherwise. */
class RunDifferenceTest {

    private static final Method AT_30 = at("30", ClauseB.ANY);

    @Test
    void a_mended_number_is_named_with_what_it_was_and_is() {
        Change change =
                only(
                        KeptRunOf.of(
                                1, AT_30, 2026, "1: 2026 VPR-5-RU 9/25\n1: 2026 VPR-6-RU 9/25"),
                        KeptRunOf.of(
                                2, AT_30, 2026, "1: 2026 VPR-5-RU 7/25\n1: 2026 VPR-6-RU 9/25"));
        assertThat(change.cause()).isEqualTo(Cause.DATA);
        assertThat(change.hasLeft()).isTrue();
        assertThat(words(AT_30, AT_30, change))
                .containsExactly(
                        "Русский 5, 2026 год: 9 из 25 · 36 % → 7 из 25 · 28 %, стало ниже порога 30 %");
    }

    @Test
    void another_threshold_is_the_cause_where_the_numbers_are_the_same() {
        String lines = "1: 2026 VPR-5-RU 8/25\n1: 2026 VPR-6-RU 9/25";
        Method later = at("35", ClauseB.ANY);
        Change change =
                only(KeptRunOf.of(1, AT_30, 2026, lines), KeptRunOf.of(2, later, 2026, lines));
        assertThat(change.cause()).isEqualTo(Cause.METHOD);
        assertThat(words(AT_30, later, change))
                .containsExactly(
                        "Русский 5, 2026 год: 8 из 25 · 32 %; было не ниже порога 30 %, стало ниже порога 35 %");
    }

    @Test
    void another_reading_of_clause_b_is_a_cause_without_anything_crossing_the_threshold() {
        String lines = "1: 2026 VPR-5-RU 9/25\n1: 2025 VPR-6-RU 9/25";
        Change change =
                only(
                        KeptRunOf.of(1, AT_30, 2026, lines),
                        KeptRunOf.of(2, at("30", ClauseB.SAME), 2026, lines));
        assertThat(change.cause()).isEqualTo(Cause.METHOD);
        assertThat(change.crossings()).isEmpty();
    }

    @Test
    void what_is_loaded_later_comes_and_what_is_recalled_goes() {
        KeptRun without = KeptRunOf.of(1, AT_30, 2026, "1: 2026 VPR-5-RU 9/25");
        KeptRun with =
                KeptRunOf.of(2, AT_30, 2026, "1: 2026 VPR-5-RU 9/25\n1: 2026 VPR-6-RU 10/25");
        assertThat(words(AT_30, AT_30, only(without, with)))
                .containsExactly(
                        "Русский 6, 2026 год: раньше не учитывалась, теперь 10 из 25 · 40 %, не ниже порога 30 %");
        assertThat(words(AT_30, AT_30, only(with, without)))
                .containsExactly(
                        "Русский 6, 2026 год: было 10 из 25 · 40 %, не ниже порога 30 %; теперь не учитывается — не загружено");
    }

    @Test
    void a_school_that_only_one_run_judged_is_a_matter_of_the_population() {
        KeptRun one = KeptRunOf.of(1, AT_30, 2026, "1: 2026 VPR-5-RU 9/25");
        KeptRun two = KeptRunOf.of(2, AT_30, 2026, "1: 2026 VPR-5-RU 9/25\n2: 2026 VPR-5-RU 1/25");
        assertThat(only(one, two).cause()).isEqualTo(Cause.POPULATION);
        assertThat(only(two, one).is()).isEmpty();
    }

    @Test
    void data_and_method_may_both_have_to_change() {
        Change change =
                only(
                        KeptRunOf.of(
                                1, AT_30, 2026, "1: 2026 VPR-5-RU 1/25\n1: 2026 VPR-6-RU 1/25"),
                        KeptRunOf.of(
                                2,
                                at("40", ClauseB.ANY),
                                2026,
                                "1: 2026 VPR-5-RU 8/25\n1: 2026 VPR-6-RU 11/25"));
        assertThat(change.cause()).isEqualTo(Cause.BOTH);
    }

    @Property
    void causes_add_up_and_a_thing_that_did_not_change_is_no_cause(
            @ForAll("methods") Method first,
            @ForAll("methods") Method second,
            @ForAll("tables") List<CountedResult> then,
            @ForAll("tables") List<CountedResult> now) {
        Set<String> schools = Set.of("1", "2", "3");
        KeptRun before = KeptRunOf.of(1, first, 2026, then, schools);
        RunDifference all = RunDifference.of(before, KeptRunOf.of(2, second, 2026, now, schools));
        assertThat(all.causes().values().stream().mapToLong(count -> count).sum())
                .isEqualTo(all.changes().size());
        assertThat(all.same() + all.changes().size()).isEqualTo(schools.size());

        RunDifference sameMethod =
                RunDifference.of(before, KeptRunOf.of(2, first, 2026, now, schools));
        assertThat(sameMethod.changes())
                .extracting(Change::cause)
                .containsOnly(nothingBut(Cause.DATA, sameMethod));
        RunDifference sameData =
                RunDifference.of(before, KeptRunOf.of(2, second, 2026, then, schools));
        assertThat(sameData.changes())
                .extracting(Change::cause)
                .containsOnly(nothingBut(Cause.METHOD, sameData));
        assertThat(RunDifference.of(before, before).changes()).isEmpty();
    }

    @Property
    void a_run_judged_again_is_the_kept_one_and_a_changed_number_is_noticed(
            @ForAll("methods") Method method, @ForAll("tables") List<CountedResult> table) {
        KeptRun kept = KeptRunOf.of(1, method, 2026, table, Set.of("1", "2", "3"));
        assertThat(Repetition.of(kept)).isEqualTo(new Repetition(3, List.of()));

        KeptRun falsified =
                new KeptRun(
                        kept.run(),
                        kept.list(),
                        table.stream().map(RunDifferenceTest::oneMore).toList());
        assertThat(Repetition.of(falsified).isExact()).isFalse();
    }

    private static CountedResult oneMore(CountedResult result) {
        return new CountedResult(
                result.school(),
                result.year(),
                result.procedure(),
                result.participants() + 1,
                result.failed());
    }

    private static Cause[] nothingBut(Cause cause, RunDifference difference) {
        return difference.changes().isEmpty() ? new Cause[0] : new Cause[] {cause};
    }

    private static Change only(KeptRun before, KeptRun after) {
        List<Change> changes = RunDifference.of(before, after).changes();
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static List<String> words(Method before, Method after, Change change) {
        CrossingWords words = new CrossingWords(before, after);
        return change.crossings().stream().map(words::of).map(text -> plain(text)).toList();
    }

    private static Method at(String percent, ClauseB clauseB) {
        return method(Threshold.ofPercent(percent), 2, clauseB);
    }

    private static Method method(Threshold threshold, int lowProcedures, ClauseB clauseB) {
        return new Method(
                "federal-847",
                "",
                threshold,
                1,
                lowProcedures,
                clauseB,
                List.of(Procedure.of("VPR-5-RU"), Procedure.of("VPR-6-RU")),
                Attempt.FIRST,
                Collections.emptySortedSet());
    }

    @Provide
    Arbitrary<Method> methods() {
        return Combinators.combine(
                        Arbitraries.of("20", "30", "50"),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(ClauseB.values()))
                .as((percent, low, clauseB) -> method(Threshold.ofPercent(percent), low, clauseB));
    }

    @Provide
    Arbitrary<List<CountedResult>> tables() {
        return Combinators.combine(
                        Arbitraries.of("1", "2", "3"),
                        Arbitraries.of(2025, 2026),
                        Arbitraries.of("VPR-5-RU", "VPR-6-RU"),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 12))
                .as((school, year, procedure, size, failed) ->
                        new CountedResult(
                                school,
                                Given.year(year),
                                Procedure.of(procedure),
                                size,
                                Optional.of(Math.min(failed, size))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements(row -> row.school() + row.year() + row.procedure());
    }
}
