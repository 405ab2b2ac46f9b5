package opora.upkeep.sample.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersTest {

    /** METHODOLOGY 6.1, 6.3 and 6.4: maximum of the paper, first score that is enough. */
    @ParameterizedTest
    @CsvSource({
        "VPR-4-RU, 2025, 38, 14",
        "VPR-4-RU, 2026, 24, 10",
        "VPR-4-MA, 2025, 20, 6",
        "VPR-4-MA, 2026, 18, 6",
        "VPR-5-RU, 2024, 45, 18",
        "VPR-5-MA, 2024, 20, 7",
        "VPR-6-RU, 2024, 51, 25",
        "VPR-6-MA, 2024, 16, 6",
        "VPR-7-RU, 2024, 47, 22",
        "VPR-7-MA, 2024, 19, 7",
        "VPR-8-RU, 2024, 51, 26",
        "VPR-8-MA, 2024, 25, 8",
        "OGE-9-RU, 2024, 33, 15",
        "OGE-9-MA, 2024, 31, 8",
        "EGE-11-RU, 2024, 50, 10",
        "EGE-11-MAB, 2024, 21, 7",
        "EGE-11-MAP, 2024, 32, 5"
    })
    void tasks_add_up_to_the_maximum_and_the_border_is_the_official_one(
            String procedure, int year, int maximum, int enough) {
        Paper paper = Papers.of(Campaigns.get(procedure, year));

        assertThat(paper.maximum()).isEqualTo(maximum);
        assertThat(paper.grading().enough()).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"6, 2", "7, 3", "10, 3", "11, 4", "14, 4", "15, 5", "20, 5", "0, 2"})
    void a_mark_follows_from_the_score(int score, int mark) {
        Paper paper = Papers.of(Campaigns.get("VPR-5-MA", 2024));

        assertThat(paper.grading().grade(score, new byte[16]).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"8, 1, 2", "8, 2, 3", "22, 1, 2", "22, 2, 5"})
    void mathematics_of_grade_9_asks_for_two_points_in_geometry(int score, int geometry, int mark) {
        Paper paper = Papers.of(Campaigns.get("OGE-9-MA", 2024));
        byte[] points = given(paper, List.of("15", "16"), geometry);

        assertThat(paper.grading().grade(score, points).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"24, 3, 3", "24, 4, 4", "30, 5, 4", "30, 6, 5", "30, 3, 3", "15, 0, 3"})
    void russian_of_grade_9_asks_for_literacy(int score, int literacy, int mark) {
        Paper paper = Papers.of(Campaigns.get("OGE-9-RU", 2024));
        byte[] points = given(paper, List.of("ГК1", "ГК2", "ГК3", "ГК4"), literacy);

        assertThat(paper.grading().grade(score, points).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, FAILED",
        "9, 21, FAILED",
        "10, 24, PASSED",
        "16, 36, PASSED",
        "50, 100, PASSED"
    })
    void an_exam_of_grade_11_is_passed_by_the_test_score(
            int primary, int test, Grading.Standing standing) {
        Paper paper = Papers.of(Campaigns.get("EGE-11-RU", 2024));

        assertThat(paper.grading().grade(primary, new byte[0]))
                .isEqualTo(new Grading.Result(0, test, standing));
    }

    @Test
    void raised_tasks_are_known() {
        assertThat(Papers.of(Campaigns.get("VPR-6-MA", 2024)).tasks())
                .extracting(task -> task.level().letter())
                .containsExactly("Б", "Б", "Б", "Б", "Б", "Б", "П", "П", "П", "П", "П", "П", "В");
    }

    /** So many points in the first of these tasks that hold them. */
    private static byte[] given(Paper paper, List<String> names, int sum) {
        byte[] points = new byte[paper.tasks().size()];
        int rest = sum;
        for (int task = 0; task < points.length; task++) {
            if (names.contains(paper.tasks().get(task).name())) {
                points[task] = (byte) Math.min(rest, paper.tasks().get(task).maximum());
                rest -= points[task];
            }
        }
        assertThat(rest).isZero();
        return points;
    }
}
