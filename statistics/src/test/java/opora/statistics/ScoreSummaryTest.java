package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreSummaryTest {

    @Test
    void summaries_agree_with_numpy() {
        for (String[] row : Golden.rows("scores.csv")) {
            ScoreSummary summary = ScoreSummary.of(whole(row[0])).orElseThrow();
            assertThat(summary.size()).isEqualTo(Integer.parseInt(row[1]));
            assertThat(summary.sum()).isEqualTo(Long.parseLong(row[2]));
            assertThat(summary.min()).isEqualTo(Integer.parseInt(row[3]));
            assertThat(summary.max()).isEqualTo(Integer.parseInt(row[4]));
            assertThat(summary.mean()).isCloseTo(Double.parseDouble(row[5]), within(1e-9));
            assertThat(summary.median()).isEqualTo(Double.parseDouble(row[6]));
            assertThat(summary.modes()).containsExactlyElementsOf(boxed(whole(row[7])));
            assertThat(summary.deviation()).isCloseTo(Double.parseDouble(row[8]), within(1e-9));
        }
    }

    @Test
    void ten_and_seventeen_deviate_by_three_and_a_half() {
        int[] histogram = new int[18];
        histogram[10] = 1;
        histogram[17] = 1;
        ScoreSummary summary = ScoreSummary.of(histogram).orElseThrow();
        assertThat(summary.deviation()).isEqualTo(3.5);
        assertThat(summary.median()).isEqualTo(13.5);
        assertThat(summary.modes()).containsExactly(10, 17);
    }

    @Test
    void nobody_with_a_score_has_no_summary() {
        assertThat(ScoreSummary.of()).isEmpty();
        assertThat(ScoreSummary.of(0, 0, 0)).isEmpty();
    }

    @Test
    void zero_points_are_a_score() {
        assertThat(ScoreSummary.of(3).orElseThrow())
                .isEqualTo(new ScoreSummary(3, 0, 0, 0, 0, 0, List.of(0), 0));
    }

    @Test
    void equal_scores_deviate_by_exactly_nothing_however_many() {
        int[] histogram = new int[101];
        histogram[97] = 1_722_202;
        assertThat(ScoreSummary.of(histogram).orElseThrow().deviation()).isZero();
    }

    @Test
    void fewer_than_nobody_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ScoreSummary.of(1, -1));
    }

    private static int[] whole(String numbers) {
        return Stream.of(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
