package opora.results.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.Outcome.MarkCounts;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class ReportMeasuresTest {

    /** 200 took part, 57 of them with «2»; of the second task everybody could get two points. */
    private static final Outcome RESULT =
            new Outcome(
                    new SchoolCode("edu1"),
                    new AcademicYear(2026),
                    Procedure.of("VPR-5-MA"),
                    Optional.empty(),
                    new Outcome.Result.Counted(200, 57),
                    Optional.of(new MarkCounts(57, 80, 43, 20)),
                    new int[] {57, 80, 63},
                    Optional.empty(),
                    List.of(
                            new ItemSum(
                                    "2",
                                    2,
                                    new int[] {0, 0, 57, 80, 43, 20},
                                    new int[] {0, 0, 0, 80, 86, 40})),
                    List.of(),
                    new Outcome.Source("Лист", 1, 200, 200));

    @Test
    void a_report_with_decimals_that_says_the_same_is_off_by_nobody() {
        assertThat(marks(200, "28.5", "40", "21.5", "10")).containsEntry("marksOff", 0);
    }

    @Test
    void a_single_pupil_elsewhere_is_found_when_the_report_has_decimals() {
        assertThat(marks(200, "28", "40.5", "21.5", "10")).containsEntry("marksOff", 1);
    }

    @Test
    void whole_percent_are_believed_as_far_as_they_can_be_rounded() {
        assertThat(marks(200, "29", "40", "22", "10")).containsEntry("marksOff", 0);
        assertThat(marks(200, "31", "38", "22", "10")).containsEntry("marksOff", 5);
    }

    @Test
    void with_another_number_of_participants_nothing_else_is_compared() {
        assertThat(marks(199, "10", "40", "40", "10"))
                .containsEntry("told", 199)
                .containsEntry("percent", 100)
                .doesNotContainKey("marksOff");
    }

    @Test
    void without_a_result_that_alone_is_told() {
        Measures measures = new Measures();
        new ReportMeasures(Kind.TASKS, Optional.of(5), List.of()).write(Optional.empty(), measures);
        assertThat(measures.all()).isEqualTo(Map.of("told", 5, "hasResults", false));
    }

    @Test
    void scores_that_the_report_does_not_list_are_nobody_s() {
        assertThat(report(Kind.SCORES, List.of("0", "1", "2"), "28.5", "40", "31.5"))
                .containsEntry("scoresOff", 0);
        assertThat(report(Kind.SCORES, List.of("0", "1", "7"), "28.5", "40", "31.5"))
                .as("63 with a score that nobody has")
                .containsEntry("scoresOff", 32);
    }

    @Test
    void tasks_are_compared_by_the_points_of_those_who_are_meant() {
        assertThat(report(Kind.TASKS, List.of("2", "9"), "51.5", "99"))
                .containsEntry("tasksOff", 0);
        assertThat(report(Kind.TASKS, List.of("2"), "50.5")).containsEntry("tasksOff", 1);
        assertThat(byMark("50.0", 3)).containsEntry("tasksOff", 0);
        assertThat(byMark("50.0", 4)).containsEntry("tasksOff", 1);
    }

    private static Map<String, Object> marks(int told, String... percents) {
        return written(
                new ReportMeasures(
                        Kind.MARKS,
                        Optional.of(told),
                        values(List.of("2", "3", "4", "5"), percents)));
    }

    private static Map<String, Object> report(Kind kind, List<String> labels, String... percents) {
        return written(new ReportMeasures(kind, Optional.of(200), values(labels, percents)));
    }

    private static Map<String, Object> byMark(String percent, int mark) {
        Value value =
                new Value(
                        "2",
                        Optional.of(mark),
                        Optional.empty(),
                        new BigDecimal(percent),
                        Optional.empty());
        return written(new ReportMeasures(Kind.TASKS_BY_GROUP, Optional.of(200), List.of(value)));
    }

    private static Map<String, Object> written(ReportMeasures report) {
        Measures measures = new Measures();
        report.write(Optional.of(RESULT), measures);
        return measures.all();
    }

    private static List<Value> values(List<String> labels, String... percents) {
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < percents.length; at++) {
            values.add(
                    new Value(
                            labels.get(at),
                            Optional.empty(),
                            Optional.empty(),
                            new BigDecimal(percents[at]),
                            Optional.empty()));
        }
        return values;
    }
}
