package opora.results.analysis;

import static opora.results.OutcomeBuilder.outcome;
import static opora.results.analysis.Reports.fact;
import static opora.results.analysis.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import opora.results.Complement.Group;
import opora.results.Complement.Kind;
import opora.results.Complements;
import opora.results.OutcomeBuilder;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.JournalComparison;
import opora.statistics.MarkSummary;
import opora.statistics.Share;
import opora.statistics.TestScoreBands;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** Every expected number is worked out by hand beside it. */
class CountsOfAGroupTest {

    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final Group REGION = new Group.Region("область");
    private static final Group SCHOOL =
            new Group.School("Школа", new SchoolCode("sch1"), Optional.empty());

    private static Sitting sitting(String procedure) {
        return new Sitting(YEAR, Procedure.of(procedure));
    }

    private static OutcomeBuilder of(String procedure) {
        return outcome("sch1", 2026, procedure);
    }

    private static GroupAnalysis school(
            String procedure, OutcomeBuilder outcome, Complements.Known... rows) {
        return GroupAnalysis.of(
                GroupFacts.of(
                        sitting(procedure),
                        Level.SCHOOL,
                        "Школа",
                        List.of(fact(5, outcome.build())),
                        List.of(rows)));
    }

    private static GroupAnalysis region(List<Known> schools, Complements.Known... rows) {
        return GroupAnalysis.of(
                GroupFacts.of(
                        sitting("VPR-5-MA"), Level.REGION, "область", schools, List.of(rows)));
    }

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

    /** (12·5 + 15·4 + 15·3) / 42 = 165 / 42 = 3.93 and 27 of 42 = 64.29 %, as a published table of ОГЭ prints them. */
    @Test
    void marks_give_mean_pass_and_quality() {
        Measured<Marks> marks =
                school("OGE-9-RU", of("OGE-9-RU").counted(42, 0).marks(0, 15, 15, 12))
                        .marks()
                        .orElseThrow();
        assertThat(marks.n()).contains(42);
        assertThat(marks.value())
                .isInstanceOfSatisfying(
                        Marks.Counted.class,
                        counted -> {
                            assertThat(counted.marks().mean()).isCloseTo(3.93, within(0.005));
                            assertThat(counted.marks().pass()).isEqualTo(new Share(42, 42));
                            assertThat(counted.marks().quality()).isEqualTo(new Share(27, 42));
                        });
    }

    private static Complements.Known marks(int participants) {
        return report(
                31,
                sitting("VPR-5-MA"),
                Kind.MARKS,
                REGION,
                participants,
                "2=12.2",
                "3=24.5",
                "4=42.9",
                "5=20.4");
    }

    @Test
    void percentages_become_counts_where_only_one_set_of_counts_fits() {
        assertThat(region(List.of(), marks(49)).marks())
                .contains(
                        Measured.of(
                                new Marks.Counted(new MarkSummary(6, 12, 21, 10)),
                                49,
                                new From.Report(31)));
    }

    /** 12.2 % of 48584 may be 5903 to 5951 participants. */
    @Test
    void percentages_of_many_stay_percentages() {
        assertThat(region(List.of(), marks(48_584)).marks().orElseThrow().value())
                .isInstanceOfSatisfying(
                        Marks.Printed.class,
                        printed -> {
                            assertThat(printed.marks().pass()).isEqualTo("87.8");
                            assertThat(printed.marks().quality()).isEqualTo("63.3");
                        });
    }

    @Test
    void the_region_is_told_by_its_report_and_the_school_by_its_counts() {
        OutcomeBuilder counts = of("VPR-5-MA").counted(10, 1).marks(1, 2, 3, 4);
        Complements.Known ofSchool =
                report(
                        32,
                        sitting("VPR-5-MA"),
                        Kind.MARKS,
                        SCHOOL,
                        49,
                        "2=12.2",
                        "3=24.5",
                        "4=42.9",
                        "5=20.4");
        assertThat(region(List.of(fact(1, counts.build())), marks(49)).marks().orElseThrow().from())
                .isEqualTo(new From.Report(31));
        assertThat(school("VPR-5-MA", counts, ofSchool).marks().orElseThrow().from())
                .isEqualTo(new From.Facts(List.of(5L), 1));
        assertThat(region(List.of(fact(1, counts.build()))).marks().orElseThrow().from())
                .isEqualTo(new From.Facts(List.of(1L), 1));
    }

    @Test
    void a_report_that_tells_no_size_gives_numbers_without_n() {
        Complements.Known marks =
                Reports.withoutSize(
                        33,
                        sitting("VPR-5-MA"),
                        Kind.MARKS,
                        REGION,
                        "2=10",
                        "3=20",
                        "4=30",
                        "5=40");
        assertThat(region(List.of(), marks).marks().orElseThrow().n()).isEmpty();
        assertThat(region(List.of(), marks).participants()).isEmpty();
    }

    /** Percentages that do not make a hundred were kept with a warning. */
    @Test
    void percentages_of_a_part_are_not_summed_up() {
        Complements.Known marks =
                report(
                        33,
                        sitting("VPR-5-MA"),
                        Kind.MARKS,
                        REGION,
                        100,
                        "2=10",
                        "3=20",
                        "4=30",
                        "5=4");
        assertThat(region(List.of(), marks).marks()).isEmpty();
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

    /** Rows: the mark book; columns: the procedure. Below the diagonal 3 + 1 + 2 + 1 = 7, two and more apart 1 + 1 = 2; above 1. */
    @Test
    void the_mark_book_is_compared_with_gaps_of_two_marks_apart() {
        int[][] pairs = {{2, 1, 0, 0}, {3, 5, 0, 0}, {1, 2, 6, 0}, {0, 1, 0, 4}};
        assertThat(school("VPR-5-MA", of("VPR-5-MA").counted(25, 6).journal(pairs)).journal())
                .contains(
                        Measured.of(
                                new Journal.Counted(
                                        new JournalComparison(
                                                7,
                                                17,
                                                1,
                                                Optional.of(new JournalComparison.Gaps(2, 0)))),
                                25,
                                new From.Facts(List.of(5L), 1)));
    }

    /** 17, 28 and 4 of 49 are 34.69, 57.14 and 8.16 %. */
    @Test
    void a_report_on_the_mark_book_knows_nothing_of_gaps() {
        String[] values = {"Понизили=34.69", "Подтвердили=57.14", "Повысили=8.16"};
        assertThat(
                        region(
                                        List.of(),
                                        report(
                                                35,
                                                sitting("VPR-5-MA"),
                                                Kind.JOURNAL,
                                                REGION,
                                                49,
                                                values))
                                .journal())
                .contains(
                        Measured.of(
                                new Journal.Counted(
                                        new JournalComparison(17, 28, 4, Optional.empty())),
                                49,
                                new From.Report(35)));
        assertThat(
                        region(
                                        List.of(),
                                        report(
                                                35,
                                                sitting("VPR-5-MA"),
                                                Kind.JOURNAL,
                                                REGION,
                                                48_000,
                                                values))
                                .journal()
                                .orElseThrow()
                                .value())
                .isEqualTo(
                        new Journal.Printed(
                                new BigDecimal("34.69"),
                                new BigDecimal("57.14"),
                                new BigDecimal("8.16")));
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
        assertThatThrownBy(() -> region(List.of(), marks(49), marks(50)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
