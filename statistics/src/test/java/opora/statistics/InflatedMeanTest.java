package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InflatedMeanTest {

    @Test
    void limits_are_196_hundredths_of_the_error_of_the_mean_away() {
        // school 10 and 17: mean 13.5, deviation 3.5; region 0 and 2 twice: mean 1, deviation 1
        InflatedMean marker = InflatedMean.of(of(10, 17), of(0, 2, 0, 2)).orElseThrow();
        assertThat(marker.schoolLower()).isCloseTo(13.5 - 1.96 * 3.5 / Math.sqrt(2), within(1e-12));
        assertThat(marker.regionUpper()).isCloseTo(1 + 1.96 / 2, within(1e-12));
        assertThat(marker.isMarked()).isTrue();
    }

    @Test
    void touching_limits_are_no_mark() {
        assertThat(InflatedMean.of(of(5, 5), of(5, 5, 5)).orElseThrow().isMarked()).isFalse();
        assertThat(InflatedMean.of(of(4, 6), of(4, 6, 4, 6)).orElseThrow().isMarked()).isFalse();
    }

    @Test
    void one_participant_has_no_spread_and_no_marker() {
        assertThat(InflatedMean.of(of(19), of(1, 2, 3))).isEmpty();
        assertThat(InflatedMean.of(of(19, 18), of(3))).isEmpty();
    }

    private static ScoreSummary of(int... scores) {
        int[] histogram = new int[21];
        for (int score : scores) {
            histogram[score]++;
        }
        return ScoreSummary.of(histogram).orElseThrow();
    }
}
