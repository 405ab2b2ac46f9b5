package opora.identification;

import static opora.identification.Given.verdict;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;
import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.identification.Explanation.Sentence;
import opora.identification.Method.ClauseB;
import opora.identification.Verdict.Clause;
import opora.statistics.Threshold;
import opora.statistics.Threshold.Equality;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** The parts that a region's own method may set otherwise than the federal order. */
class MethodPartsTest {

    private static final String[] THREE = {"VPR-5-MA", "VPR-5-RU", "VPR-6-RU"};

    @Test
    void exactly_the_threshold_is_low_only_where_it_is_reached_by_equality() {
        String lines = "2026 VPR-5-MA 3/10\n2026 VPR-5-RU 30/100";
        assertThat(status(method(Equality.REACHES, 2, ClauseB.ANY), lines))
                .isEqualTo(Verdict.Status.LOW_RESULTS);
        assertThat(status(method(Equality.FALLS_SHORT, 2, ClauseB.ANY), lines))
                .isEqualTo(Verdict.Status.CLEAR);
    }

    @Test
    void what_has_to_be_exceeded_is_told_so() {
        Method method = method(Equality.FALLS_SHORT, 2, ClauseB.ANY);
        assertThat(told(method, "2026 VPR-5-MA 4/10\n2026 VPR-5-RU 3/10\n2026 VPR-6-RU 31/100"))
                .contains(
                        "В двух процедурах 2026 года не справились больше 30 % участников: Математика 5; Русский 6. Двух достаточно.")
                .contains("Ещё в одной процедуре 2026 года доля не выше порога.")
                .doesNotContain("не ниже порога");
        assertThat(told(method, "2026 VPR-5-MA 3/10"))
                .contains(
                        "В единственной учтённой процедуре 2026 года доля не справившихся не больше 30 %: Математика 5, 3 из 10 · 30 %.");
    }

    @Test
    void clause_a_asks_for_as_many_low_procedures_as_the_method_says() {
        String two = "2026 VPR-5-MA 4/10\n2026 VPR-5-RU 4/10\n2026 VPR-6-RU 0/10";
        assertThat(status(method(Equality.REACHES, 3, ClauseB.NONE), two))
                .isEqualTo(Verdict.Status.AT_RISK);
        assertThat(status(method(Equality.REACHES, 1, ClauseB.NONE), two))
                .isEqualTo(Verdict.Status.LOW_RESULTS);
        assertThat(told(method(Equality.REACHES, 3, ClauseB.NONE), two))
                .contains("В двух процедурах 2026 года не справились 30 % участников или больше")
                .contains("Для перечня нужны три такие процедуры.")
                .contains(
                        "Ближайшее основание — А: школа была бы в перечне, если бы не справились ещё 3 ученика (Русский 6, 2026 год).");
    }

    @Test
    void without_clause_b_the_year_before_is_not_told_of() {
        String lines = "2026 VPR-5-MA 4/10\n2025 VPR-5-MA 4/10";
        Method method = method(Equality.REACHES, 2, ClauseB.NONE);
        assertThat(status(method, lines)).isEqualTo(Verdict.Status.AT_RISK);
        assertThat(told(method, lines)).doesNotContain("2025 году").doesNotContain("Основание Б");
    }

    @Test
    void the_way_out_of_a_list_without_clause_b_leaves_the_dearest_low_procedures_standing() {
        Method method = method(Equality.REACHES, 2, ClauseB.NONE);
        SchoolVerdict listed =
                verdict(method, 2026, "2026 VPR-5-MA 9/10\n2026 VPR-5-RU 4/10\n2026 VPR-6-RU 5/10");
        assertThat(ExitPath.of(listed, method, year(2026)).orElseThrow().steps())
                .extracting(step -> step.outcome().procedure().code())
                .containsExactly("VPR-5-RU", "VPR-6-RU");
        assertThat(plain(ExitCard.of(listed, method, year(2026)).orElseThrow().why()))
                .isEqualTo(
                        "В 2027 году доля не должна дойти до порога больше чем в одной процедуре вообще (основание А).");
    }

    @Test
    void after_the_retakes_the_later_result_counts_where_there_is_one() {
        List<CountedResult> results =
                Given.results(
                        """
                        1: 2026 OGE-9-RU 4/10
                        1: 2026 OGER-9-RU 1/10
                        2: 2026 OGE-9-RU 4/10
                        """);
        assertThat(low(Attempt.FIRST, results)).containsExactly("1 4/10", "2 4/10");
        assertThat(low(Attempt.AFTER_RETAKES, results)).containsExactly("2 4/10");
    }

    @Test
    void a_part_of_maths_after_the_retakes_is_added_to_the_other_part() {
        List<CountedResult> results =
                Given.results(
                        """
                        1: 2026 EGE-11-MAB 3/10
                        1: 2026 EGE-11-MAP 4/10
                        1: 2026 EGER-11-MAB 2/10
                        """);
        SchoolVerdict verdict =
                verdicts(
                                method(Attempt.AFTER_RETAKES, "EGE-11-MA")
                                        .judge(year(2026), Set.of(), results))
                        .getFirst();
        assertThat(verdict.outcomes().getFirst().failed())
                .isEqualTo(new opora.statistics.Share(6, 20));
    }

    @Test
    void a_method_does_not_count_retakes_as_a_procedure_of_their_own() {
        assertThatIllegalArgumentException().isThrownBy(() -> Given.counting("OGER-9-RU"));
    }

    @Test
    void a_kind_of_school_is_left_out_however_it_is_written() {
        Method method = leavingOut("Вечерняя школа", " коррекционная ");
        assertThat(method.excludedKinds()).containsExactly("вечерняя школа", "коррекционная");
        assertThat(method.excludes("ВЕЧЕРНЯЯ школа ")).isTrue();
        assertThat(method.excludes("школа")).isFalse();
        assertThat(method.excludes("")).isFalse();
    }

    private static List<String> low(Attempt attempt, List<CountedResult> results) {
        return verdicts(method(attempt, "OGE-9-RU").judge(year(2026), Set.of(), results)).stream()
                .flatMap(verdict ->
                        verdict.outcomes().stream()
                                .filter(JudgedOutcome::low)
                                .map(one ->
                                        "%s %d/%d"
                                                .formatted(
                                                        verdict.school(),
                                                        one.failed().hits(),
                                                        one.failed().size())))
                .toList();
    }

    private static Verdict.Status status(Method method, String lines) {
        return verdict(method, 2026, lines).verdict().status();
    }

    private static String told(Method method, String lines) {
        return plain(
                Explanation.of(verdict(method, 2026, lines), method, year(2026))
                        .sentences()
                        .stream()
                        .map(Sentence::text)
                        .collect(Collectors.joining(" ")));
    }

    private static Method method(Equality equality, int lowProcedures, ClauseB clauseB) {
        return new Method(
                "region-1",
                "методика области",
                Threshold.ofPercent("30").with(equality),
                1,
                lowProcedures,
                clauseB,
                procedures(THREE),
                Attempt.FIRST,
                Collections.emptySortedSet());
    }

    private static Method method(Attempt attempt, String... procedures) {
        return new Method(
                "region-1",
                "методика области",
                Threshold.ofPercent("30"),
                1,
                2,
                ClauseB.ANY,
                procedures(procedures),
                attempt,
                Collections.emptySortedSet());
    }

    private static Method leavingOut(String... kinds) {
        return new Method(
                "region-1",
                "методика области",
                Threshold.ofPercent("30"),
                1,
                2,
                ClauseB.ANY,
                procedures(THREE),
                Attempt.FIRST,
                new TreeSet<>(List.of(kinds)));
    }

    private static List<Procedure> procedures(String... codes) {
        return Arrays.stream(codes).map(Procedure::of).toList();
    }

    @Test
    void only_the_clauses_of_the_method_list_a_school() {
        assertThat(method(Equality.REACHES, 2, ClauseB.NONE).clauses()).containsExactly(Clause.A);
        assertThat(method(Equality.REACHES, 2, ClauseB.SAME).clauses())
                .containsExactly(Clause.A, Clause.B);
    }
}
