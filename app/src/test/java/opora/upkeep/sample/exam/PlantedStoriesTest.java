package opora.upkeep.sample.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.upkeep.sample.region.SampleSchool;
import opora.upkeep.sample.region.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was planted can be found again in the results. */
class PlantedStoriesTest {

    static Stream<SampleSchool> inflated() {
        return World.REGION.schools().stream()
                .filter(school -> school.hidden().story() == Story.INFLATED);
    }

    static Stream<SampleSchool> improving() {
        return World.REGION.schools().stream()
                .filter(school -> school.hidden().story() == Story.IMPROVING);
    }

    static Stream<SampleSchool> ended() {
        return World.REGION.schools().stream().filter(school -> school.closure().isPresent());
    }

    @Test
    void a_few_of_each_are_planted() {
        assertThat(inflated()).hasSize(6);
        assertThat(improving()).hasSize(6);
        assertThat(ended()).hasSize(6);
        assertThat(ended().filter(school -> successor(school).isPresent())).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("inflated")
    void nobody_in_an_inflated_school_misses_the_border_by_a_point(SampleSchool school) {
        int passing = atBorder(school, 0);
        int failing = atBorder(school, -1);
        double region =
                World.vpr().mapToDouble(it -> it.scored(it.enough())).sum()
                        / World.vpr().mapToDouble(it -> it.scored(it.enough() - 1)).sum();

        assertThat(failing).isZero();
        assertThat(passing).isGreaterThan((int) (4 * region));
    }

    @ParameterizedTest
    @MethodSource("inflated")
    void in_an_inflated_school_hard_tasks_are_hardly_harder(SampleSchool school) {
        Counts counts = World.get("VPR-5-RU", 2026);
        double[] region = solved(counts.schools().values().stream());
        double[] own = solved(counts.find(school.code()).stream());
        List<Integer> fromEasy =
                IntStream.range(0, region.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(task -> -region[task]))
                        .toList();

        assertThat(gap(own, fromEasy)).isLessThan(0.65 * gap(region, fromEasy));
    }

    @ParameterizedTest
    @MethodSource("inflated")
    void an_inflated_school_fails_the_exam_like_others(SampleSchool school) {
        assertThat(failed(school, World.vpr()))
                .isLessThan(0.6 * failed(school, World.exams()) + 0.03);
    }

    @ParameterizedTest
    @MethodSource("improving")
    void an_improving_school_has_fewer_fails_every_year(SampleSchool school) {
        double first = failed(school, vpr(2024));
        double second = failed(school, vpr(2025));
        double third = failed(school, vpr(2026));

        assertThat(first).isGreaterThan(0.25).isGreaterThan(second + 0.03);
        assertThat(second).isGreaterThan(third);
    }

    @ParameterizedTest
    @MethodSource("ended")
    void a_closed_school_has_results_until_its_last_year(SampleSchool school) {
        int last = school.closure().orElseThrow().lastYear();

        assertThat(years(school)).allMatch(year -> year <= last).contains(last);
    }

    @ParameterizedTest
    @MethodSource("ended")
    void the_pupils_of_a_merged_school_go_over_to_a_school_nearby(SampleSchool school) {
        successor(school)
                .ifPresent(to -> {
                    assertThat(to.place().municipality()).isEqualTo(school.place().municipality());
                    assertThat(to.closure()).isEmpty();
                    int last = school.closure().orElseThrow().lastYear();
                    assertThat(World.REGION.joinedTo(to, last)).isEmpty();
                    assertThat(World.REGION.joinedTo(to, last + 1)).contains(school);
                });
    }

    private static Optional<SampleSchool> successor(SampleSchool school) {
        return school.closure()
                .flatMap(SampleSchool.Closure::successor)
                .map(code ->
                        World.REGION.schools().stream()
                                .filter(other -> other.code().equals(code))
                                .findFirst()
                                .orElseThrow());
    }

    private static Stream<Counts> vpr(int year) {
        return World.vpr().filter(counts -> counts.sitting().year().endsIn() == year);
    }

    private static List<Integer> years(SampleSchool school) {
        return World.all()
                .filter(counts -> counts.find(school.code()).isPresent())
                .map(counts -> counts.sitting().year().endsIn())
                .distinct()
                .toList();
    }

    private static int atBorder(SampleSchool school, int points) {
        return World.vpr()
                .flatMap(counts ->
                        counts.find(school.code()).stream()
                                .map(it -> Counts.scored(it, counts.enough() + points)))
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static double failed(SampleSchool school, Stream<Counts> counts) {
        List<SchoolPapers> papers = counts.flatMap(it -> it.find(school.code()).stream()).toList();
        return papers.stream().mapToDouble(SchoolPapers::failed).sum()
                / papers.stream().mapToInt(SchoolPapers::participants).sum();
    }

    /** Share of the maximum by task. */
    private static double[] solved(Stream<SchoolPapers> schools) {
        List<Task> tasks = Papers.of(Campaigns.get("VPR-5-RU", 2026)).tasks();
        double[] solved = new double[tasks.size()];
        List<PupilPaper> papers =
                schools.flatMap(school -> school.papers().stream())
                        .filter(paper -> !paper.isAbsent())
                        .toList();
        for (PupilPaper paper : papers) {
            for (int task = 0; task < solved.length; task++) {
                solved[task] +=
                        (double) paper.points(task) / tasks.get(task).maximum() / papers.size();
            }
        }
        return solved;
    }

    /** How much better the third of the tasks that is easiest is done than the hardest third. */
    private static double gap(double[] solved, List<Integer> fromEasy) {
        int third = solved.length / 3;
        double easy = fromEasy.subList(0, third).stream().mapToDouble(it -> solved[it]).sum();
        double hard =
                fromEasy.subList(solved.length - third, solved.length).stream()
                        .mapToDouble(it -> solved[it])
                        .sum();
        return (easy - hard) / third;
    }
}
