package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.statistics.Solvability.Printed;
import org.junit.jupiter.api.Test;

/** The formulas on data and answers that others published. */
class RealSignsTest {

    private static final int TWENTIETHS = 20;
    private static final int PASS = 5 * TWENTIETHS;

    /** Written marks of three exams: Romanian, the subject of the profile, the chosen subject. Columns, counts and ratio of {@code reference.json}. */
    private enum Exam {
        ROMANIAN(9, 189, 11_563, 15_740, 14.518),
        PROFILE(20, 163, 11_657, 11_826, 19.446),
        CHOSEN(24, 332, 6_705, 10_387, 12.51);

        private final int column;
        private final int below;
        private final int at;
        private final int above;
        private final double ratio;

        Exam(int column, int below, int at, int above, double ratio) {
            this.column = column;
            this.below = below;
            this.at = at;
            this.above = above;
            this.ratio = ratio;
        }
    }

    @Test
    void the_published_flags_of_sudden_changes_come_out_equal() {
        Collection<List<List<String>>> groups =
                SharedData.rows("nm_ajc/nm_ajc_2008_2010.csv").stream()
                        .collect(Collectors.groupingBy(row -> row.subList(2, 5)))
                        .values();
        int flagged = 0;
        for (List<List<String>> group : groups) {
            List<Optional<SuddenChange>> changes =
                    SuddenChange.over(
                            group.stream()
                                    .map(row -> new Cohort(mean(row, 5), mean(row, 7)))
                                    .toList());
            for (int school = 0; school < group.size(); school++) {
                SuddenChange change = changes.get(school).orElseThrow();
                List<String> row = group.get(school);
                assertThat(change.predicted()).isCloseTo(number(row, 9), within(1e-5));
                assertThat(change.standardised()).isCloseTo(number(row, 10), within(1e-6));
                assertThat(change.studentised()).isCloseTo(number(row, 11), within(1e-6));
                assertThat(change.pValue()).isCloseTo(number(row, 12), within(1e-6));
                assertThat(change.pValue() < 0.05).isEqualTo(row.get(13).equals("1"));
                flagged += change.pValue() < 0.05 ? 1 : 0;
            }
        }
        assertThat(flagged).isEqualTo(324);
    }

    @Test
    void the_spike_at_the_pass_mark_of_romania_is_found_and_heaping_is_not() {
        List<List<String>> candidates = SharedData.rows("romania/bac_2012_september.csv.gz");
        for (Exam exam : Exam.values()) {
            int[] marks = marks(candidates, exam.column);
            BorderSpike spike = BorderSpike.of(PASS, TWENTIETHS, marks).orElseThrow();
            assertThat(spike.below()).isEqualTo(exam.below);
            assertThat(spike.at()).isEqualTo(exam.at);
            assertThat(spike.above()).isEqualTo(exam.above);
            assertThat(spike.timesItsNeighbours().orElseThrow())
                    .isCloseTo(exam.ratio, within(0.001));
            assertThat(spike.pValue()).isLessThan(1e-100);
            for (int whole : new int[] {3, 4, 6, 7, 8}) {
                assertThat(
                                BorderSpike.of(whole * TWENTIETHS, TWENTIETHS, marks)
                                        .orElseThrow()
                                        .pValue())
                        .as("%s at %d", exam, whole)
                        .isGreaterThan(0.99);
            }
        }
    }

    /** The whole mark 6 is heaped three times over; without the pass mark and what lies around it there is nothing left to find. */
    @Test
    void heaping_alone_is_no_spike_when_the_pass_mark_is_taken_out() {
        int[] marks =
                marks(SharedData.rows("romania/bac_2012_september.csv.gz"), Exam.ROMANIAN.column);
        for (int bin = PASS - TWENTIETHS / 2; bin <= PASS; bin++) {
            marks[bin] = 0;
        }
        BorderSpike six = BorderSpike.of(PASS + TWENTIETHS, TWENTIETHS, marks).orElseThrow();
        assertThat(six.timesItsNeighbours().orElseThrow()).isGreaterThan(3);
        assertThat(six.pValue()).isLessThan(1);
        assertThat(BorderSpike.of(PASS + 2 * TWENTIETHS, TWENTIETHS, marks).orElseThrow().pValue())
                .isGreaterThan(0.99);
    }

    @Test
    void the_cells_outside_the_corridor_of_document_004_come_out_equal() {
        List<List<String>> cells = SharedData.rows("seed004/vpr4_2019_solvability.csv");
        List<List<String>> outside =
                cells.stream()
                        .filter(cell -> cell.get(1).equals("school"))
                        .filter(cell ->
                                isOutside(cell, "RF", cells) || isOutside(cell, "region", cells))
                        .map(cell -> List.of(cell.get(0), cell.get(4)))
                        .toList();
        assertThat(outside)
                .hasSize(16)
                .containsExactlyInAnyOrderElementsOf(
                        SharedData.rows("seed004/vpr4_2019_out_of_corridor_reference.csv").stream()
                                .map(row -> row.subList(0, 2))
                                .toList());
    }

    private static boolean isOutside(List<String> school, String level, List<List<String>> cells) {
        List<String> reference =
                cells.stream()
                        .filter(cell ->
                                cell.get(1).equals(level)
                                        && cell.get(0).equals(school.get(0))
                                        && cell.get(4).equals(school.get(4)))
                        .findFirst()
                        .orElseThrow();
        return SolvabilityCorridor.of(percent(school), percent(reference))
                != SolvabilityCorridor.INSIDE;
    }

    private static Printed percent(List<String> cell) {
        return new Printed(new BigDecimal(cell.get(6)));
    }

    private static GroupMean mean(List<String> row, int size) {
        return new GroupMean((int) number(row, size), number(row, size + 1), 0);
    }

    private static double number(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }

    /** Candidates by mark in twentieths, 0–200; whoever has no mark is in none. */
    private static int[] marks(List<List<String>> candidates, int column) {
        int[] marks = new int[10 * TWENTIETHS + 1];
        for (List<String> candidate : candidates) {
            if (!candidate.get(column).isEmpty()) {
                marks[(int) Math.round(number(candidate, column) * TWENTIETHS)]++;
            }
        }
        return marks;
    }
}
