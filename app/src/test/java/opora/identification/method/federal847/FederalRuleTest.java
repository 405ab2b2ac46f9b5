package opora.identification.method.federal847;

import static opora.identification.Given.counting;
import static opora.identification.Given.results;
import static opora.identification.Given.verdict;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.with;
import static opora.identification.Given.year;
import static opora.identification.Method.FEDERAL_847;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import opora.identification.JudgedOutcome;
import opora.identification.Method;
import opora.identification.Method.ClauseB;
import opora.identification.Missing;
import opora.identification.Missing.Reason;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;
import opora.statistics.Share;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class FederalRuleTest {

    private static final Method FOUR_VPR = counting("VPR-5-RU", "VPR-5-MA", "VPR-6-RU", "VPR-6-MA");

    @Test
    void a_school_with_two_low_procedures_is_listed_by_clause_a() {
        SchoolVerdict verdict =
                verdict(FEDERAL_847, 2026, "2026 VPR-6-RU 11/25\n2026 VPR-6-MA 9/25");
        assertThat(verdict.verdict()).isEqualTo(new Verdict.LowResults(Set.of(Clause.A)));
    }

    @Test
    void a_school_low_once_in_each_of_two_years_is_listed_by_clause_b() {
        SchoolVerdict verdict =
                verdict(
                        FEDERAL_847,
                        2026,
                        "2026 VPR-6-RU 10/31\n2026 VPR-6-MA 1/31\n2025 VPR-5-MA 12/30");
        assertThat(verdict.verdict()).isEqualTo(new Verdict.LowResults(Set.of(Clause.B)));
    }

    @Test
    void a_school_to_which_both_clauses_apply_shows_both_in_order() {
        SchoolVerdict verdict =
                verdict(
                        FEDERAL_847,
                        2026,
                        "2026 VPR-6-RU 11/25\n2026 VPR-6-MA 9/25\n2025 VPR-6-MA 8/25");
        assertThat(((Verdict.LowResults) verdict.verdict()).clauses())
                .containsExactly(Clause.A, Clause.B);
        assertThat(EnumSet.allOf(Clause.class)).containsExactly(Clause.A, Clause.B);
    }

    @Test
    void one_low_procedure_and_nothing_low_the_year_before_is_the_zone_of_risk() {
        SchoolVerdict verdict =
                verdict(FEDERAL_847, 2026, "2026 VPR-6-RU 19/61\n2025 VPR-6-RU 17/61");
        assertThat(verdict.verdict()).isEqualTo(new Verdict.AtRisk());
    }

    @Test
    void a_school_that_was_low_only_in_the_year_before_is_clear() {
        SchoolVerdict verdict =
                verdict(
                        FEDERAL_847,
                        2026,
                        "2026 VPR-6-RU 1/61\n2025 VPR-6-RU 61/61\n2025 VPR-6-MA 61/61");
        assertThat(verdict.verdict()).isEqualTo(new Verdict.Clear());
    }

    @Test
    void a_school_without_data_in_the_year_is_never_clear() {
        SchoolVerdict verdict =
                verdict(
                        counting("VPR-6-RU", "VPR-6-MA"),
                        2026,
                        "2026 VPR-6-RU 0/0\n2025 VPR-6-RU 61/61");
        assertThat(verdict.verdict())
                .isEqualTo(
                        new Verdict.NoData(
                                List.of(
                                        new Missing(
                                                year(2026),
                                                Procedure.of("VPR-6-MA"),
                                                Reason.NOT_LOADED),
                                        new Missing(
                                                year(2026),
                                                Procedure.of("VPR-6-RU"),
                                                Reason.NO_PARTICIPANTS))));
    }

    @Test
    void the_worked_example_of_the_methodology_comes_out_as_printed() {
        String shares =
                """
                2019 VPR-5-MA 44/100
                2018 VPR-5-MA 9/100
                2019 VPR-6-MA 36/100
                2018 VPR-6-MA 40/100
                2019 VPR-5-RU 34/100
                2018 VPR-5-RU 13/100
                2019 VPR-6-RU 45/100
                2018 VPR-6-RU 19/100
                """;
        Verdict both = new Verdict.LowResults(EnumSet.of(Clause.A, Clause.B));
        SchoolVerdict any = verdict(FOUR_VPR, 2019, shares);
        assertThat(any.verdict()).isEqualTo(both);
        assertThat(any.outcomes().stream().filter(one -> one.year().equals(year(2019))))
                .hasSize(4)
                .allMatch(JudgedOutcome::low);

        Method same = with(ClauseB.SAME, "VPR-5-RU", "VPR-5-MA", "VPR-6-RU", "VPR-6-MA");
        assertThat(verdict(same, 2019, shares).verdict()).isEqualTo(both);
        assertThat(verdict(FOUR_VPR, 2018, shares).verdict()).isEqualTo(new Verdict.AtRisk());
    }

    @Test
    void clause_b_same_wants_the_same_procedure_in_both_years() {
        String different = "2026 VPR-6-RU 10/30\n2025 VPR-6-MA 10/30";
        String same = "2026 VPR-6-RU 10/30\n2025 VPR-6-RU 10/30";
        Method wantsSame = with(ClauseB.SAME, "VPR-6-RU", "VPR-6-MA");
        Method wantsAny = with(ClauseB.ANY, "VPR-6-RU", "VPR-6-MA");
        Verdict listed = new Verdict.LowResults(Set.of(Clause.B));
        assertThat(verdict(wantsAny, 2026, different).verdict()).isEqualTo(listed);
        assertThat(verdict(wantsSame, 2026, different).verdict()).isEqualTo(new Verdict.AtRisk());
        assertThat(verdict(wantsAny, 2026, same).verdict()).isEqualTo(listed);
        assertThat(verdict(wantsSame, 2026, same).verdict()).isEqualTo(listed);
    }

    @Test
    void the_example_of_the_contract_has_its_numbers() {
        JudgedOutcome outcome =
                verdict(FEDERAL_847, 2021, "2021 VPR-5-MA 9/25").outcomes().getFirst();
        assertThat(outcome.failed()).isEqualTo(new Share(9, 25));
        assertThat(outcome.low()).isTrue();
        assertThat(outcome.margin()).isEqualTo(2);
        assertThat(outcome.interval().lower()).isCloseTo(0.180, within(0.0005));
        assertThat(outcome.interval().upper()).isCloseTo(0.575, within(0.0005));
        assertThat(outcome.probabilityLow()).isCloseTo(0.749, within(0.0005));
        assertThat(outcome.smallGroup()).isFalse();
    }

    @Test
    void a_group_is_small_below_ten() {
        assertThat(verdict(FEDERAL_847, 2026, "2026 VPR-5-MA 2/9").outcomes().getFirst())
                .returns(true, JudgedOutcome::smallGroup);
        assertThat(verdict(FEDERAL_847, 2026, "2026 VPR-5-MA 2/10").outcomes().getFirst())
                .returns(false, JudgedOutcome::smallGroup);
    }

    @Test
    void outcomes_and_missing_stand_by_year_descending_and_code() {
        SchoolVerdict verdict =
                verdict(
                        FOUR_VPR,
                        2026,
                        "2025 VPR-5-RU 1/9\n2026 VPR-6-RU 1/9\n2026 VPR-5-MA 1/9\n2025 VPR-6-MA 1/9");
        assertThat(verdict.outcomes())
                .extracting(one -> one.year() + " " + one.procedure())
                .containsExactly(
                        "2026 VPR-5-MA", "2026 VPR-6-RU", "2025 VPR-5-RU", "2025 VPR-6-MA");
        assertThat(verdict.missing())
                .extracting(one -> one.year() + " " + one.procedure())
                .containsExactly(
                        "2026 VPR-5-RU", "2026 VPR-6-MA", "2025 VPR-5-MA", "2025 VPR-6-RU");
    }

    @Test
    void every_school_of_the_population_and_of_the_results_gets_a_verdict_by_code() {
        List<SchoolVerdict> verdicts =
                verdicts(
                        FEDERAL_847.judge(
                                year(2026),
                                List.of("edu3", "edu1"),
                                results("edu2: 2024 VPR-6-RU 5/25")));
        assertThat(verdicts)
                .extracting(SchoolVerdict::school)
                .containsExactly("edu1", "edu2", "edu3");
        assertThat(verdicts).allMatch(one -> one.verdict() instanceof Verdict.NoData);
    }
}
