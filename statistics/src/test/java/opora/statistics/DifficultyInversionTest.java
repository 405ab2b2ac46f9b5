package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.statistics.DifficultyInversion.Compared;
import opora.statistics.Solvability.Counted;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class DifficultyInversionTest {

    @Test
    void answers_agree_with_scipy_and_with_permutations() {
        for (String[] row : Golden.rows("inversions.csv")) {
            DifficultyInversion inversion =
                    DifficultyInversion.of(
                                    optional(tasks(row[0], row[1], row[2])),
                                    tasks(row[0], row[3], row[4]))
                            .orElseThrow();
            assertThat(inversion.level()).isCloseTo(Double.parseDouble(row[5]), within(1e-6));
            assertThat(inversion.contrast()).isCloseTo(Double.parseDouble(row[6]), within(1e-7));
            assertThat(inversion.pValue()).isCloseTo(Double.parseDouble(row[7]), within(1e-7));
            assertThat(inversion.pValue())
                    .as("permutations")
                    .isCloseTo(Double.parseDouble(row[8]), within(0.04));
        }
    }

    @Test
    void easy_worse_and_hard_better_has_its_direction_and_its_numbers() {
        List<Counted> region = ofHundred(90, 85, 80, 40, 30, 20);
        DifficultyInversion inverted =
                DifficultyInversion.of(optional(ofHundred(60, 56, 50, 70, 61, 48)), region)
                        .orElseThrow();
        assertThat(inverted.pValue()).isLessThan(0.001);
        assertThat(inverted.contrast()).isLessThan(-0.95);
        assertThat(inverted.easier()).isCloseTo((-30 - 29 - 30) / 3.0, within(1e-9));
        assertThat(inverted.harder()).isCloseTo((30 + 31 + 28) / 3.0, within(1e-9));
        DifficultyInversion other =
                DifficultyInversion.of(optional(ofHundred(99, 97, 96, 20, 10, 5)), region)
                        .orElseThrow();
        assertThat(other.pValue()).isGreaterThan(0.9);
        assertThat(other.tasks()).isEqualTo(6);
    }

    @Test
    void its_numbers_can_be_redone_from_the_compared_tasks() {
        List<Counted> region = ofHundred(90, 85, 80, 40, 30, 20, 100);
        List<Optional<Counted>> school = optional(ofHundred(80, 86, 70, 50, 35, 28, 90));
        DifficultyInversion inversion = DifficultyInversion.of(school, region).orElseThrow();
        List<Optional<Compared>> compared = inversion.compared(school, region);

        assertThat(compared.getLast()).as("everybody of the region solves it").isEmpty();
        assertThat(compared.subList(0, 6)).allMatch(Optional::isPresent);
        assertThat(
                        compared.stream()
                                .flatMap(Optional::stream)
                                .mapToDouble(Compared::expected)
                                .sum())
                .isCloseTo(0.80 + 0.86 + 0.70 + 0.50 + 0.35 + 0.28, within(1e-9));
        Compared first = compared.getFirst().orElseThrow();
        assertThat(first.easiness()).isCloseTo(Math.log(9), within(1e-12));
        assertThat(first.standardised())
                .isCloseTo(
                        (0.8 - first.expected())
                                / Math.sqrt(first.expected() * (1 - first.expected()) / 100),
                        within(1e-9));
        assertThat(inversion.pValue())
                .isCloseTo(TDistribution.of(4).cumulativeProbability(inversion.t()), within(1e-12));
    }

    @Test
    void a_school_like_the_region_or_only_stronger_is_not_remarkable() {
        List<Counted> region = ofHundred(90, 85, 80, 40, 30, 20);
        assertThat(DifficultyInversion.of(optional(region), region).orElseThrow().contrast())
                .isZero();
        assertThat(
                        DifficultyInversion.of(optional(ofHundred(96, 94, 92, 64, 54, 40)), region)
                                .orElseThrow()
                                .pValue())
                .isGreaterThan(0.1);
    }

    @Test
    void a_task_nobody_could_be_read_in_is_left_out() {
        List<Counted> region = ofHundred(90, 85, 80, 60, 40, 30, 20);
        List<Optional<Counted>> school = new ArrayList<>(optional(region));
        school.set(3, Optional.empty());
        assertThat(DifficultyInversion.of(school, region).orElseThrow().tasks()).isEqualTo(6);
        school.set(0, Optional.empty());
        assertThat(DifficultyInversion.of(school, region)).isEmpty();
    }

    @Test
    void nothing_can_be_said_where_tasks_or_points_do_not_differ() {
        assertThat(
                        DifficultyInversion.of(
                                optional(ofHundred(60, 50, 40, 50, 60, 50)),
                                ofHundred(50, 50, 50, 50, 50, 50)))
                .isEmpty();
        List<Counted> region = ofHundred(90, 85, 80, 40, 30, 20);
        assertThat(
                        DifficultyInversion.of(
                                optional(ofHundred(100, 100, 100, 100, 100, 100)), region))
                .isEmpty();
        assertThat(DifficultyInversion.of(optional(ofHundred(0, 0, 0, 0, 0, 0)), region)).isEmpty();
        assertThat(DifficultyInversion.of(optional(region), ofHundred(100, 85, 80, 40, 30, 20)))
                .as("five tasks are left")
                .isEmpty();
    }

    @Test
    void another_paper_is_refused() {
        List<Counted> region = ofHundred(90, 85, 80, 40, 30, 20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DifficultyInversion.of(optional(ofHundred(90)), region));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DifficultyInversion.of(
                                optional(List.of(new Counted(1, 2, 2))), ofHundred(90)));
    }

    private static List<Counted> ofHundred(int... points) {
        List<Counted> tasks = new ArrayList<>();
        for (int task : points) {
            tasks.add(new Counted(task, 100, 1));
        }
        return tasks;
    }

    private static List<Optional<Counted>> optional(List<Counted> tasks) {
        return tasks.stream().map(Optional::of).toList();
    }

    private static List<Counted> tasks(String maxima, String points, String cells) {
        int[] maximum = whole(maxima);
        int[] got = whole(points);
        int[] pupils = whole(cells);
        List<Counted> tasks = new ArrayList<>();
        for (int task = 0; task < maximum.length; task++) {
            tasks.add(new Counted(got[task], pupils[task], maximum[task]));
        }
        return tasks;
    }

    private static int[] whole(String numbers) {
        return Stream.of(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
