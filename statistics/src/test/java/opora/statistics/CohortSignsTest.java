package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The two signs over the same cohort in two years: a sudden change, and a high result that is not confirmed. */
class CohortSignsTest {

    private static final List<String> REGIONS = List.of("0", "1", "2");

    @Test
    void sudden_changes_agree_with_refitting_without_each_school() {
        for (String region : REGIONS) {
            List<String[]> rows = rows(region);
            List<Optional<SuddenChange>> answers = SuddenChange.over(cohorts(rows));
            for (int school = 0; school < rows.size(); school++) {
                String[] row = rows.get(school);
                assertThat(answers.get(school).isPresent()).isEqualTo(!row[7].isEmpty());
                answers.get(school)
                        .ifPresent(change -> {
                            assertThat(change.predicted())
                                    .isCloseTo(Double.parseDouble(row[7]), within(1e-7));
                            assertThat(change.studentised())
                                    .isCloseTo(Double.parseDouble(row[8]), within(1e-6));
                            assertThat(change.pValue())
                                    .isCloseTo(Double.parseDouble(row[9]), within(1e-7));
                        });
            }
        }
    }

    @Test
    void unconfirmed_results_agree_with_scipy() {
        for (String region : REGIONS) {
            List<String[]> rows = rows(region);
            List<Optional<Unconfirmed>> answers = Unconfirmed.over(cohorts(rows));
            for (int school = 0; school < rows.size(); school++) {
                String[] row = rows.get(school);
                assertThat(answers.get(school).isPresent()).isEqualTo(!row[10].isEmpty());
                answers.get(school)
                        .ifPresent(sign -> {
                            assertThat(sign.expected())
                                    .isCloseTo(Double.parseDouble(row[10]), within(1e-6));
                            assertThat(sign.deviation())
                                    .isCloseTo(Double.parseDouble(row[11]), within(1e-6));
                            assertThat(sign.pValue())
                                    .isCloseTo(Double.parseDouble(row[12]), within(1e-6));
                        });
            }
            assertThat(answers).filteredOn(Optional::isPresent).isNotEmpty();
        }
    }

    @Test
    void too_few_schools_give_no_answer() {
        List<Cohort> three = List.of(cohort(50, 50), cohort(60, 61), cohort(70, 69));
        assertThat(SuddenChange.over(three)).hasSize(3).allMatch(Optional::isEmpty);
        assertThat(SuddenChange.over(List.of())).isEmpty();
        assertThat(Unconfirmed.over(Collections.nCopies(19, cohort(50, 50))))
                .hasSize(19)
                .allMatch(Optional::isEmpty);
    }

    @Test
    void schools_alike_in_the_earlier_year_give_no_sudden_change() {
        assertThat(SuddenChange.over(Collections.nCopies(9, cohort(50.1, 40))))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void a_line_without_residuals_is_no_change() {
        List<Cohort> line =
                IntStream.range(0, 30)
                        .mapToObj(place -> cohort(40 + place / 3.0, 20 + place / 7.0))
                        .toList();
        assertThat(SuddenChange.over(line)).allMatch(change -> change.orElseThrow().pValue() == 1);
    }

    @Test
    void equal_schools_confirm_each_other() {
        List<Cohort> equal =
                Collections.nCopies(
                        20, new Cohort(new GroupMean(10, 50, 0), new GroupMean(10, 50, 0)));
        assertThat(Unconfirmed.over(equal)).allMatch(sign -> sign.orElseThrow().pValue() == 0.5);
    }

    @Test
    void means_come_from_scores_and_from_marks() {
        assertThat(GroupMean.of(ScoreSummary.of(0, 1, 0, 1).orElseThrow()))
                .isEqualTo(new GroupMean(2, 2, 1));
        assertThat(GroupMean.of(new MarkSummary(1, 0, 0, 1))).isEqualTo(new GroupMean(2, 3.5, 1.5));
        assertThat(GroupMean.of(new MarkSummary(0, 3, 0, 0)).deviation()).isZero();
    }

    private static Cohort cohort(double before, double after) {
        return new Cohort(new GroupMean(12, before, 5), new GroupMean(12, after, 5));
    }

    private static List<String[]> rows(String region) {
        return Golden.rows("cohorts.csv").stream().filter(row -> row[0].equals(region)).toList();
    }

    private static List<Cohort> cohorts(List<String[]> rows) {
        return rows.stream().map(row -> new Cohort(group(row, 1), group(row, 4))).toList();
    }

    private static GroupMean group(String[] row, int from) {
        return new GroupMean(
                Integer.parseInt(row[from]),
                Double.parseDouble(row[from + 1]),
                Double.parseDouble(row[from + 2]));
    }
}
