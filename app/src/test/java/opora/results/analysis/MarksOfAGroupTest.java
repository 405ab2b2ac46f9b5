package opora.results.analysis;

import static opora.results.analysis.Groups.REGION;
import static opora.results.analysis.Groups.SCHOOL;
import static opora.results.analysis.Groups.of;
import static opora.results.analysis.Groups.region;
import static opora.results.analysis.Groups.school;
import static opora.results.analysis.Groups.sitting;
import static opora.results.analysis.Reports.fact;
import static opora.results.analysis.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import opora.results.Complement.Kind;
import opora.results.Complements;
import opora.results.OutcomeBuilder;
import opora.statistics.JournalComparison;
import opora.statistics.MarkSummary;
import opora.statistics.Share;
import org.junit.jupiter.api.Test;

/** Every expected number is worked out by hand beside it. */
class MarksOfAGroupTest {

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
}
