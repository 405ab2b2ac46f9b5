package opora.upkeep.sample.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import opora.upkeep.sample.region.SampleSchool;
import opora.upkeep.sample.region.SchoolKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The measured numbers of METHODOLOGY 1.6, 2.6 and 11, with room for chance. */
class RegionLooksRealTest {

    static Stream<Counts> vpr() {
        return World.vpr();
    }

    static Stream<Counts> counted() {
        return World.counted();
    }

    static Stream<Counts> exams() {
        return World.exams();
    }

    @ParameterizedTest
    @MethodSource("vpr")
    void groups_are_as_small_as_in_a_real_region(Counts counts) {
        assertThat(counts.median()).isBetween(20, 24);
        assertThat(counts.smallerThan(5)).isBetween(0.03, 0.08);
        assertThat(counts.smallerThan(10)).isBetween(0.15, 0.26);
        assertThat(counts.smallerThan(20)).isBetween(0.41, 0.52);
    }

    @ParameterizedTest
    @CsvSource({
        "VPR-4-MA, 0.03, 0.08",
        "VPR-4-RU, 0.065, 0.16",
        "VPR-5-MA, 0.135, 0.21",
        "VPR-5-RU, 0.135, 0.23",
        "VPR-6-MA, 0.15, 0.23",
        "VPR-6-RU, 0.165, 0.28"
    })
    void as_many_fail_as_in_a_spring_round(String procedure, double least, double most) {
        assertThat(World.get(procedure, 2026).failedShare()).isBetween(least, most);
    }

    @ParameterizedTest
    @MethodSource("exams")
    void exams_are_failed_less_often(Counts counts) {
        assertThat(counts.failedShare()).isBetween(0.004, 0.11);
    }

    @ParameterizedTest
    @MethodSource("counted")
    void about_every_seventh_school_is_low_in_a_counted_procedure(Counts counts) {
        assertThat(counts.lowShare()).isBetween(0.12, 0.19);
    }

    @ParameterizedTest
    @MethodSource("vpr")
    void some_are_absent(Counts counts) {
        assertThat(counts.absentShare()).isBetween(0.06, 0.10);
    }

    @ParameterizedTest
    @CsvSource({"MA, 7.5, 10", "RU, 8.5, 12.5"})
    void papers_gather_at_the_border_of_a_three(String subject, double least, double most) {
        List<Counts> asked =
                World.vpr()
                        .filter(counts -> counts.sitting().procedure().subject().equals(subject))
                        .toList();
        double passing = asked.stream().mapToInt(it -> it.scored(it.enough())).sum();
        double failing = asked.stream().mapToInt(it -> it.scored(it.enough() - 1)).sum();

        assertThat(passing / failing).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"VPR-5-MA", "VPR-5-RU", "VPR-6-RU"})
    void the_mark_book_is_kinder(String procedure) {
        List<PupilPaper> papers =
                World.get(procedure, 2026).schools().values().stream()
                        .flatMap(school -> school.papers().stream())
                        .filter(paper -> !paper.isAbsent() && paper.journal() > 0)
                        .toList();

        assertThat(share(papers, -1)).isBetween(0.30, 0.40);
        assertThat(share(papers, 0)).isBetween(0.54, 0.63);
        assertThat(share(papers, 1)).isBetween(0.04, 0.10);
    }

    @Test
    void better_off_schools_are_better_but_not_always() {
        List<SampleSchool> schools = World.REGION.schools();
        double toLevel =
                correlation(
                        schools.stream().map(school -> school.hidden().context()).toList(),
                        schools.stream().map(school -> school.hidden().level()).toList());
        assertThat(toLevel).isBetween(0.55, 0.85);

        List<SampleSchool> large = schools.stream().filter(school -> school.size() >= 20).toList();
        double toResults =
                correlation(
                        large.stream().map(school -> school.hidden().context()).toList(),
                        large.stream().map(RegionLooksRealTest::failed).toList());
        assertThat(toResults).isBetween(-0.8, -0.45);
    }

    @Test
    void a_weak_school_is_weak_again_next_year() {
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        for (SampleSchool school : World.REGION.schools()) {
            if (school.size() >= 25
                    && school.kind() != SchoolKind.BOARDING
                    && school.closure().isEmpty()) {
                before.add(failed(school, 2025));
                after.add(failed(school, 2026));
            }
        }
        assertThat(correlation(before, after)).isBetween(0.6, 0.95);
    }

    @Test
    void in_some_year_a_small_school_has_nobody_in_grade_9() {
        assertThat(
                        World.exams()
                                .filter(counts -> counts.sitting().procedure().isOge())
                                .flatMap(RegionLooksRealTest::withoutPupils)
                                .map(SampleSchool::size))
                .isNotEmpty()
                .allMatch(size -> size < 8);
    }

    @Test
    void large_schools_have_several_classes_and_small_ones_one() {
        SchoolPapers largest =
                World.get("VPR-5-MA", 2026).schools().values().stream()
                        .max(Comparator.comparingInt(SchoolPapers::participants))
                        .orElseThrow();

        assertThat(largest.classes()).isGreaterThanOrEqualTo(5);
        assertThat(largest.label(1)).isEqualTo("5А");
        assertThat(largest.label(3)).isEqualTo("5В");
        assertThat(
                        World.get("VPR-5-MA", 2026).schools().values().stream()
                                .filter(school -> school.participants() < 15)
                                .map(school -> school.label(1)))
                .containsOnly("5");
    }

    /** Schools that work and teach the grade, and still have no results. */
    private static Stream<SampleSchool> withoutPupils(Counts counts) {
        Sitting sitting = counts.sitting();
        return World.REGION.schools().stream()
                .filter(school -> school.worksIn(sitting.year().endsIn()))
                .filter(school -> school.kind().writes(sitting.procedure().grade()))
                .filter(school -> counts.find(school.code()).isEmpty());
    }

    private static double share(List<PupilPaper> papers, int sign) {
        long hits =
                papers.stream()
                        .filter(it -> Integer.signum(it.result().mark() - it.journal()) == sign)
                        .count();
        return (double) hits / papers.size();
    }

    private static double failed(SampleSchool school) {
        return failed(school, World.vpr());
    }

    private static double failed(SampleSchool school, int year) {
        return failed(
                school, World.vpr().filter(counts -> counts.sitting().year().endsIn() == year));
    }

    private static double failed(SampleSchool school, Stream<Counts> counts) {
        List<SchoolPapers> all = counts.flatMap(it -> it.find(school.code()).stream()).toList();
        int participants = all.stream().mapToInt(SchoolPapers::participants).sum();
        return participants == 0
                ? 0
                : (double) all.stream().mapToInt(SchoolPapers::failed).sum() / participants;
    }

    private static double correlation(List<Double> x, List<Double> y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double both = 0;
        double ofX = 0;
        double ofY = 0;
        for (int index = 0; index < x.size(); index++) {
            both += (x.get(index) - meanX) * (y.get(index) - meanY);
            ofX += Math.pow(x.get(index) - meanX, 2);
            ofY += Math.pow(y.get(index) - meanY, 2);
        }
        return both / Math.sqrt(ofX * ofY);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
