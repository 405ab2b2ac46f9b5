package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BorderExcessTest {

    @Test
    void answers_agree_with_scipy() {
        int asked = 0;
        for (String[] row : Golden.rows("borders.csv")) {
            Optional<BorderExcess> excess =
                    BorderExcess.of(
                            Integer.parseInt(row[0]),
                            Integer.parseInt(row[1]),
                            whole(row[2]),
                            whole(row[3]));
            assertThat(excess.isPresent()).as(String.join(";", row)).isEqualTo(!row[4].isEmpty());
            if (excess.isPresent()) {
                asked++;
                assertThat(excess.get().odds()).isCloseTo(Double.parseDouble(row[4]), within(1e-6));
                assertThat(excess.get().expected())
                        .isCloseTo(Double.parseDouble(row[5]), within(1e-6));
                assertThat(excess.get().pValue())
                        .isCloseTo(Double.parseDouble(row[6]), within(1e-8));
            }
        }
        assertThat(asked).isGreaterThan(20);
    }

    @Test
    void by_hand_it_is_the_exact_test_of_fisher() {
        // school 6 at the border and none below, the others 6 and 6: of 18 people 12 are at the
        // border
        BorderExcess excess =
                BorderExcess.of(1, 1, new int[] {0, 6}, new int[] {6, 12}).orElseThrow();
        assertThat(excess.pValue()).isCloseTo(924 / 18_564.0, within(1e-12)); // C(12,6) / C(18,6)
        assertThat(excess.expected()).isCloseTo(4, within(1e-12));
        assertThat(excess.othersAt()).isEqualTo(6);
        assertThat(excess.othersBelow()).isEqualTo(6);
        assertThat(excess.odds()).isEqualTo(1);
    }

    @Test
    void the_chances_of_every_count_add_up_and_from_the_seen_one_on_make_the_p_value() {
        BorderExcess excess =
                BorderExcess.of(2, 2, new int[] {1, 2, 9, 4, 8}, new int[] {40, 60, 90, 80, 70})
                        .orElseThrow();
        double[] chances = excess.chances();
        assertThat(excess.odds()).isGreaterThan(1);
        assertThat(chances).hasSize(13);
        assertThat(Arrays.stream(chances).sum()).isCloseTo(1, within(1e-12));
        assertThat(Arrays.stream(chances).skip(9).sum()).isCloseTo(excess.pValue(), within(1e-12));
        assertThat(IntStream.rangeClosed(0, 12).mapToDouble(k -> k * chances[k]).sum())
                .isCloseTo(excess.expected(), within(1e-12));
    }

    @Test
    void a_spike_of_the_whole_region_marks_nobody() {
        int[] school = {0, 0, 1, 17, 10, 5};
        int[] region = {50, 40, 20, 1717, 1010, 505};
        assertThat(BorderExcess.of(3, 1, school, region).map(BorderExcess::pValue).orElse(1.0))
                .isGreaterThan(0.3);
    }

    @Test
    void too_few_near_the_border_are_not_asked() {
        int[] region = {100, 100, 100};
        assertThat(BorderExcess.of(1, 1, new int[] {0, 0, 9}, region)).isEmpty();
        assertThat(BorderExcess.of(1, 1, new int[] {0, 2, 9}, region))
                .as("both of two at the border happens")
                .isEmpty();
        assertThat(BorderExcess.of(1, 1, new int[] {0, 5, 9}, region)).isPresent();
    }

    @Test
    void without_others_on_both_sides_there_is_nothing_to_compare_with() {
        assertThat(BorderExcess.of(1, 1, new int[] {0, 9}, new int[] {0, 90})).isEmpty();
        assertThat(BorderExcess.of(1, 1, new int[] {0, 9}, new int[] {90, 9})).isEmpty();
    }

    @Test
    void a_strong_school_is_expected_to_have_fewer_below() {
        int[] strong = {0, 0, 1, 9, 9, 12, 14};
        int[] weak = {14, 12, 1, 9, 9, 0, 0};
        int[] region = {200, 250, 300, 300, 250, 200, 150};
        BorderExcess ofStrong = BorderExcess.of(3, 1, strong, region).orElseThrow();
        BorderExcess ofWeak = BorderExcess.of(3, 1, weak, region).orElseThrow();
        assertThat(ofStrong.odds()).isGreaterThan(1.2);
        assertThat(ofWeak.odds()).isEqualTo(1);
        assertThat(ofStrong.pValue()).isGreaterThan(ofWeak.pValue());
    }

    @Test
    void a_school_outside_its_region_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BorderExcess.of(1, 1, new int[] {1, 2}, new int[] {1, 1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BorderExcess.of(2, 1, new int[] {1, 2}, new int[] {1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BorderExcess.of(1, 2, new int[] {1, 2}, new int[] {1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BorderExcess.of(1, 0, new int[] {1, 2}, new int[] {1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BorderExcess.of(1, 1, new int[] {1, 2}, new int[] {1, 2, 3}));
    }

    private static int[] whole(String numbers) {
        return Stream.of(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
