package opora.results.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.Outcome.MarkCounts;
import opora.results.ReferenceData;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class OutcomeMeasuresTest {

    private static final String RUSSIAN =
            "VPR-4-RU"; // 2026: «3» from 10, «4» from 16, «5» from 21 of 24

    @Test
    void marks_that_the_scale_does_not_give_are_counted_in_pupils() {
        assertThat(told(RUSSIAN, scores(9, 10, 24), new MarkCounts(1, 1, 0, 1), List.of()))
                .containsEntry("offScale", 0)
                .containsEntry("highest", 24)
                .containsEntry("maximum", 24);
        assertThat(told(RUSSIAN, scores(9, 10, 24), new MarkCounts(0, 2, 0, 1), List.of()))
                .containsEntry("offScale", 1);
    }

    @Test
    void a_score_beyond_the_scale_says_nothing_of_marks() {
        assertThat(told(RUSSIAN, scores(9, 10, 25), new MarkCounts(1, 1, 0, 1), List.of()))
                .containsEntry("highest", 25)
                .containsEntry("maximum", 24)
                .doesNotContainKey("offScale");
    }

    @Test
    void test_scores_have_no_scale_of_marks_and_do_not_follow_from_tasks() {
        assertThat(told("EGE-11-RU", scores(40, 60, 90), new MarkCounts(0, 0, 0, 3), tasks(1)))
                .doesNotContainKeys("offScale", "maximum", "taskPoints");
    }

    @Test
    void points_of_tasks_are_held_against_scores_only_when_every_cell_was_read() {
        assertThat(told(RUSSIAN, scores(1, 2, 2), new MarkCounts(3, 0, 0, 0), tasks(3)))
                .containsEntry("taskPoints", 5)
                .containsEntry("scorePoints", 5);
        assertThat(told(RUSSIAN, scores(1, 2, 2), new MarkCounts(3, 0, 0, 0), tasks(2)))
                .doesNotContainKeys("taskPoints", "scorePoints");
    }

    @Test
    void more_points_than_the_described_task_can_give_are_found() {
        Sitting sitting = Sitting.of(2026, RUSSIAN);
        Outcome outcome = outcome(RUSSIAN, scores(1, 2, 2), new MarkCounts(3, 0, 0, 0), tasks(3));
        assertThat(told(outcome, Map.of(sitting, work(1)))).containsEntry("pointsOver", 1);
        assertThat(told(outcome, Map.of(sitting, work(2)))).containsEntry("pointsOver", 0);
        assertThat(told(outcome, Map.of())).containsEntry("pointsOver", 0);
    }

    private static Work work(int maximum) {
        return new Work(Set.of("1"), Map.of("1", maximum));
    }

    /** One task for at most two points, read of so many; five points together. */
    private static List<ItemSum> tasks(int read) {
        return List.of(
                new ItemSum("1", 2, new int[] {0, 0, read, 0, 0, 0}, new int[] {0, 0, 5, 0, 0, 0}));
    }

    private static int[] scores(int... of) {
        int[] histogram = new int[of[of.length - 1] + 1];
        for (int score : of) {
            histogram[score]++;
        }
        return histogram;
    }

    private static Map<String, Object> told(
            String procedure, int[] scores, MarkCounts marks, List<ItemSum> items) {
        return told(outcome(procedure, scores, marks, items), Map.of());
    }

    private static Map<String, Object> told(Outcome outcome, Map<Sitting, Work> works) {
        Measures measures = new Measures();
        new OutcomeMeasures(new PublishedPoints(ReferenceData.shipped(), works))
                .write(outcome, measures);
        return measures.all();
    }

    private static Outcome outcome(
            String procedure, int[] scores, MarkCounts marks, List<ItemSum> items) {
        return new Outcome(
                new SchoolCode("edu1"),
                new AcademicYear(2026),
                Procedure.of(procedure),
                Optional.empty(),
                new Outcome.Result.Counted(3, marks.two()),
                Optional.of(marks),
                scores,
                Optional.empty(),
                items,
                List.of(),
                new Outcome.Source("Лист", 1, 3, 3));
    }
}
