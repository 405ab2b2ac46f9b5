package opora.results.analysis;

import static opora.results.analysis.Groups.REGION;
import static opora.results.analysis.Groups.of;
import static opora.results.analysis.Groups.region;
import static opora.results.analysis.Groups.school;
import static opora.results.analysis.Groups.sitting;
import static opora.results.analysis.Reports.fact;
import static opora.results.analysis.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import opora.results.Complement.Kind;
import opora.results.Complements;
import opora.results.OutcomeBuilder;
import opora.statistics.Share;
import opora.statistics.TestScoreBands;
import org.junit.jupiter.api.Test;

/** Every expected number is worked out by hand beside it. */
class CountsOfAGroupTest {

    private static int[] histogram(int highest, int... scores) {
        int[] histogram = new int[highest + 1];
        for (int score : scores) {
            histogram[score]++;
        }
        return histogram;
    }

    /** Two pupils with 10 and 17: (10 + 17) / 2 = 13.5, and 3.5 off it each. A published table of ОГЭ in physics prints 13.5 and 3.5. */
    @Test
    void two_scores_have_both_as_modes() {
        Scores scores =
                school("OGE-9-PH", of("OGE-9-PH").counted(2, 0).scores(histogram(17, 10, 17)))
                        .scores()
                        .orElseThrow()
                        .value();
        assertThat(scores.summary().mean()).isEqualTo(13.5);
        assertThat(scores.summary().deviation()).isEqualTo(3.5);
        assertThat(scores.summary().median()).isEqualTo(13.5);
        assertThat(scores.summary().modes()).containsExactly(10, 17);
        assertThat(scores.summary().min()).isEqualTo(10);
        assertThat(scores.summary().max()).isEqualTo(17);
    }

    /** 3 5 5 8 and 2 5 9: Σ 37 of 7, Σ squares 233; √(233/7 − (37/7)²) = √5.3469 = 2.3123; in order 2 3 5 5 5 8 9. */
    @Test
    void scores_of_schools_are_added_and_who_does_not_tell_them_is_left_out() {
        Measured<Scores> scores =
                region(
                                List.of(
                                        fact(
                                                1,
                                                of("VPR-5-MA")
                                                        .counted(4, 1)
                                                        .scores(histogram(8, 3, 5, 5, 8))
                                                        .build()),
                                        fact(
                                                2,
                                                of("VPR-5-MA")
                                                        .counted(3, 1)
                                                        .scores(histogram(9, 2, 5, 9))
                                                        .build()),
                                        fact(3, of("VPR-5-MA").counted(20, 2).build())))
                        .scores()
                        .orElseThrow();
        assertThat(scores.n()).contains(7);
        assertThat(scores.from()).isEqualTo(new From.Facts(List.of(1L, 2L), 3));
        assertThat(scores.value().histogram()).containsExactly(0, 0, 1, 1, 0, 3, 0, 0, 1, 1);
        assertThat(scores.value().summary().mean()).isCloseTo(5.2857, within(0.0001));
        assertThat(scores.value().summary().deviation()).isCloseTo(2.3123, within(0.0001));
        assertThat(scores.value().summary().median()).isEqualTo(5);
        assertThat(scores.value().summary().modes()).containsExactly(5);
    }

    /** 49 wrote and 4 did not; the other school does not tell. */
    @Test
    void absent_is_of_those_who_should_have_come_and_never_guessed() {
        GroupAnalysis both =
                region(
                        List.of(
                                fact(1, of("VPR-5-MA").counted(49, 6).absent(4).build()),
                                fact(2, of("VPR-5-MA").counted(30, 3).build())));
        assertThat(both.participants())
                .contains(Measured.of(79, 79, new From.Facts(List.of(1L, 2L), 2)));
        assertThat(both.absent())
                .contains(Measured.of(new Share(4, 53), 53, new From.Facts(List.of(1L), 2)));
        assertThat(both.failed().orElseThrow().value())
                .isEqualTo(new Failed.Counted(new Share(9, 79)));
        assertThat(school("VPR-5-MA", of("VPR-5-MA").counted(30, 3)).absent()).isEmpty();
    }

    @Test
    void a_share_from_which_no_counts_follow_stays_a_share_and_is_added_to_nothing() {
        OutcomeBuilder shares = of("VPR-5-MA").shares(400, "12,3");
        assertThat(school("VPR-5-MA", shares).failed())
                .contains(
                        Measured.of(
                                new Failed.Printed("12,3"), 400, new From.Facts(List.of(5L), 1)));
        GroupAnalysis both =
                region(
                        List.of(
                                fact(1, shares.build()),
                                fact(2, of("VPR-5-MA").counted(30, 3).build())));
        assertThat(both.failed())
                .contains(
                        Measured.of(
                                new Failed.Counted(new Share(3, 30)),
                                30,
                                new From.Facts(List.of(2L), 2)));
    }

    @Test
    void without_participants_nothing_is_known() {
        GroupAnalysis nobody = school("VPR-5-MA", of("VPR-5-MA").counted(0, 0));
        assertThat(nobody.participants().orElseThrow().value()).isZero();
        assertThat(nobody.failed()).isEmpty();
        assertThat(nobody.absent()).isEmpty();
        assertThat(nobody.marks()).isEmpty();
        assertThat(nobody.scores()).isEmpty();
        assertThat(nobody.journal()).isEmpty();
        assertThat(nobody.tasks()).isEmpty();
        assertThat(region(List.of()).participants()).isEmpty();
    }

    /** 1 of 7 = 14.29 %, 3 of 7 = 42.86 %. */
    @Test
    void a_distribution_of_scores_in_percent_becomes_a_histogram() {
        Complements.Known scores =
                report(
                        34,
                        sitting("VPR-5-MA"),
                        Kind.SCORES,
                        REGION,
                        7,
                        "0=0",
                        "2=14.29",
                        "3=14.29",
                        "5=42.86",
                        "8=14.29",
                        "9=14.29");
        Measured<Scores> read = region(List.of(), scores).scores().orElseThrow();
        assertThat(read.value().histogram()).containsExactly(0, 0, 1, 1, 0, 3, 0, 0, 1, 1);
        assertThat(read.n()).contains(7);
        assertThat(read.from()).isEqualTo(new From.Report(34));
    }

    @Test
    void test_scores_stand_in_bands_with_sixty_told_apart() {
        int[] scores = histogram(100, 40, 60, 61, 80, 81, 100);
        assertThat(school("EGE-11-RU", of("EGE-11-RU").counted(6, 0).scores(scores)).bands())
                .contains(
                        Measured.of(
                                new TestScoreBands(2, 1, 2, 2), 6, new From.Facts(List.of(5L), 1)));
        assertThat(school("EGE-11-MAB", of("EGE-11-MAB").counted(6, 0).scores(scores)).bands())
                .isEmpty();
    }

    @Test
    void scores_of_base_and_profile_maths_are_not_put_together() {
        GroupAnalysis maths =
                school("EGE-11-MA", of("EGE-11-MA").counted(2, 0).scores(histogram(80, 4, 80)));
        assertThat(maths.scores()).isEmpty();
        assertThat(maths.bands()).isEmpty();
        assertThat(maths.participants().orElseThrow().value()).isEqualTo(2);
    }

    private static Complements.Known marks(long id, int participants) {
        return report(id, sitting("VPR-5-MA"), Kind.MARKS, REGION, participants, "2=50", "3=50");
    }

    @Test
    void numbers_of_two_procedures_are_never_put_together() {
        assertThatThrownBy(() -> region(List.of(fact(1, of("VPR-5-RU").counted(2, 0).build()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VPR-5-RU");
        assertThatThrownBy(() ->
                        region(
                                List.of(),
                                report(36, sitting("VPR-6-MA"), Kind.MARKS, REGION, 9, "2=100")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> region(List.of(), marks(31, 49), marks(32, 50)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
