package opora.identification.method.federal847;

import static opora.identification.Given.counting;
import static opora.identification.Given.results;
import static opora.identification.Given.verdict;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;
import static opora.identification.Method.FEDERAL_847;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import opora.identification.CountedResult;
import opora.identification.JudgedOutcome;
import opora.identification.Judgement;
import opora.identification.Method;
import opora.identification.Method.ClauseB;
import opora.identification.Missing;
import opora.identification.Missing.Reason;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** What counts as a result, seen through the verdicts. */
class EvidenceTest {

    @Test
    void each_missing_procedure_says_why() {
        Method method =
                new Method(
                        "federal-847",
                        Threshold.ofPercent("30"),
                        5,
                        ClauseB.ANY,
                        counting("VPR-5-MA", "VPR-5-RU", "VPR-6-MA", "VPR-6-RU", "OGE-9-RU")
                                .procedures());
        List<CountedResult> results =
                results(
                        """
                        one: 2026 VPR-5-RU 0/0
                        one: 2026 VPR-6-MA 4/4
                        one: 2026 VPR-6-RU ?/20
                        two: 2026 VPR-5-MA 3/20
                        """);
        SchoolVerdict one =
                verdicts(method.judge(year(2026), List.of("one", "two"), results)).getFirst();
        assertThat(one.missing())
                .filteredOn(missing -> missing.year().equals(year(2026)))
                .extracting(missing -> missing.procedure().code(), Missing::reason)
                .containsExactly(
                        tuple("OGE-9-RU", Reason.NOT_LOADED),
                        tuple("VPR-5-MA", Reason.SCHOOL_NOT_IN_FILE),
                        tuple("VPR-5-RU", Reason.NO_PARTICIPANTS),
                        tuple("VPR-6-MA", Reason.TOO_FEW),
                        tuple("VPR-6-RU", Reason.ONLY_SHARES));
        assertThat(one.verdict()).isInstanceOf(Verdict.NoData.class);
    }

    @Test
    void base_and_profile_maths_are_one_procedure() {
        SchoolVerdict verdict =
                verdict(
                        counting("EGE-11-MA"),
                        2026,
                        "2026 EGE-11-MAB 1/10\n2026 EGE-11-MAP 4/5\n2025 EGE-11-MAP 1/4");
        assertThat(verdict.outcomes())
                .extracting(JudgedOutcome::failed)
                .containsExactly(new Share(5, 15), new Share(1, 4));
        assertThat(verdict.outcomes())
                .extracting(one -> one.procedure().code())
                .containsOnly("EGE-11-MA");
        assertThat(verdict.missing()).isEmpty();
    }

    @Test
    void maths_given_as_one_is_not_added_to_its_parts() {
        SchoolVerdict verdict =
                verdict(
                        counting("EGE-11-MA"),
                        2026,
                        "2026 EGE-11-MA 2/15\n2026 EGE-11-MAB 1/10\n2026 EGE-11-MAP 4/5");
        assertThat(verdict.outcomes())
                .extracting(JudgedOutcome::failed)
                .containsExactly(new Share(2, 15));
    }

    @Test
    void maths_given_as_one_that_tells_no_share_does_not_hide_its_parts() {
        for (String silent : List.of("2026 EGE-11-MA 0/0", "2026 EGE-11-MA ?/10")) {
            SchoolVerdict verdict =
                    verdict(counting("EGE-11-MA"), 2026, silent + "\n2026 EGE-11-MAP 5/10");
            assertThat(verdict.outcomes())
                    .extracting(JudgedOutcome::failed)
                    .containsExactly(new Share(5, 10));
        }
        assertThat(
                        verdict(
                                        counting("EGE-11-MA"),
                                        2026,
                                        "2026 EGE-11-MA 0/0\n2026 EGE-11-MAP ?/10")
                                .missing()
                                .getFirst()
                                .reason())
                .isEqualTo(Reason.NO_PARTICIPANTS);
    }

    @Test
    void maths_of_which_one_part_is_known_only_as_a_share_does_not_count() {
        SchoolVerdict shares =
                verdict(counting("EGE-11-MA"), 2026, "2026 EGE-11-MAB ?/10\n2026 EGE-11-MAP 4/5");
        assertThat(shares.missing().getFirst().reason()).isEqualTo(Reason.ONLY_SHARES);
        SchoolVerdict nobody =
                verdict(counting("EGE-11-MA"), 2026, "2026 EGE-11-MAB ?/0\n2026 EGE-11-MAP 4/5");
        assertThat(nobody.outcomes().getFirst().failed()).isEqualTo(new Share(4, 5));
    }

    @Test
    void a_method_may_count_profile_maths_alone() {
        SchoolVerdict verdict =
                verdict(
                        counting("EGE-11-MAP"),
                        2026,
                        "2026 EGE-11-MAB 9/10\n2026 EGE-11-MAP 1/5\n2026 EGE-11-MA 9/15");
        assertThat(verdict.outcomes())
                .extracting(JudgedOutcome::failed)
                .containsExactly(new Share(1, 5));
    }

    @Test
    void the_same_result_given_twice_counts_once() {
        assertThat(
                        verdict(
                                        counting("VPR-6-RU"),
                                        2026,
                                        "2026 VPR-6-RU 11/25\n2026 VPR-6-RU 11/25\n2026 VPR-6-RU ?/25")
                                .outcomes())
                .extracting(JudgedOutcome::failed)
                .containsExactly(new Share(11, 25));
    }

    @Test
    void two_different_results_of_one_procedure_are_reported_and_nothing_is_judged() {
        List<CountedResult> results =
                results(
                        """
                        two: 2025 VPR-6-RU 12/25
                        two: 2025 VPR-6-RU 11/25
                        two: 2026 VPR-6-RU ?/24
                        two: 2026 VPR-6-RU 11/25
                        one: 2026 VPR-6-RU 5/25
                        """);
        Judgement judgement = FEDERAL_847.judge(year(2026), List.of(), results);
        assertThat(((Judgement.Contradicted) judgement).contradictions())
                .containsExactly(
                        new Judgement.Contradiction(
                                "two",
                                year(2026),
                                Procedure.of("VPR-6-RU"),
                                List.of(results.get(2), results.get(3))),
                        new Judgement.Contradiction(
                                "two",
                                year(2025),
                                Procedure.of("VPR-6-RU"),
                                List.of(results.get(1), results.get(0))));
    }

    @Test
    void what_the_method_does_not_look_at_may_contradict_itself() {
        List<CountedResult> results =
                results(
                        """
                        one: 2026 VPR-6-RU 5/25
                        one: 2024 VPR-6-RU 11/25
                        one: 2024 VPR-6-RU 12/25
                        one: 2026 VPR-7-RU 11/25
                        one: 2026 VPR-7-RU 12/25
                        """);
        assertThat(verdicts(FEDERAL_847.judge(year(2026), List.of(), results))).hasSize(1);
    }

    @Test
    void impossible_numbers_are_refused_before_any_judging() {
        assertThatIllegalArgumentException().isThrownBy(() -> results("2026 VPR-6-RU 26/25"));
    }
}
