package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Coefficients worked out by hand or known as limits of the distribution. */
class TwoHumpsTest {

    private static int[] even(int scores, int each) {
        int[] histogram = new int[scores];
        Arrays.fill(histogram, each);
        return histogram;
    }

    @Test
    void two_heaps_lie_clearly_above_five_ninths() {
        TwoHumps humps = TwoHumps.of(0, 0, 10, 20, 10, 0, 0, 0, 0, 10, 20, 10).orElseThrow();
        assertThat(humps.coefficient()).isCloseTo(0.81457, within(1e-5));
        assertThat(humps.lower()).isEqualTo(40);
        assertThat(humps.lowerMean()).isEqualTo(3);
        assertThat(humps.upper()).isEqualTo(40);
        assertThat(humps.upperMean()).isEqualTo(10);
    }

    /** The limit of an even distribution is 5/9. */
    @Test
    void an_even_distribution_lies_at_five_ninths() {
        assertThat(TwoHumps.of(even(100, 100)).orElseThrow().coefficient())
                .isCloseTo(5.0 / 9, within(0.001));
    }

    /** Binomial of 20 and one half, a thousand times as many: skew 0, kurtosis −2/20. */
    @Test
    void a_heap_in_the_middle_lies_near_a_third() {
        int[] binomial = new int[21];
        double one = 1;
        for (int at = 0; at <= 20; at++) {
            binomial[at] = (int) Math.round(one / 10);
            one = one * (20 - at) / (at + 1);
        }
        assertThat(TwoHumps.of(binomial).orElseThrow().coefficient())
                .isCloseTo(1 / 2.9, within(0.001));
    }

    /** By hand: n = 4, m₂ = 1/4, m₃ = 0, m₄ = 1/16; k = 3/2 · (5 · (1 − 3) + 6) = −6, 3·9/2 = 13.5, b = 1 / 7.5. */
    @Test
    void four_participants_are_enough() {
        assertThat(TwoHumps.of(2, 2).orElseThrow().coefficient()).isCloseTo(1 / 7.5, within(1e-12));
        assertThat(TwoHumps.of(2, 1)).isEmpty();
    }

    @Test
    void one_score_of_all_has_no_shape() {
        assertThat(TwoHumps.of(0, 0, 30)).isEmpty();
        assertThat(TwoHumps.of()).isEmpty();
    }
}
