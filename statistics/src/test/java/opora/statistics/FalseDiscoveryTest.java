package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    @Test
    void q_values_and_quartiles_agree_with_scipy_and_numpy() {
        for (String[] row : Golden.rows("discoveries.csv")) {
            double[] pValues = numbers(row[0]);
            assertThat(FalseDiscovery.qValues(pValues))
                    .containsExactly(numbers(row[1]), within(1e-9));
            double[] quartiles = numbers(row[2]);
            for (int quartile = 1; quartile <= 3; quartile++) {
                assertThat(Quantile.of(quartile / 4.0, pValues))
                        .isCloseTo(quartiles[quartile - 1], within(1e-9));
            }
        }
    }

    @Test
    void the_example_of_benjamini_and_hochberg_rejects_four() {
        double[] published = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.000
        };
        assertThat(Arrays.stream(FalseDiscovery.qValues(published)).filter(q -> q <= 0.05).count())
                .isEqualTo(4);
    }

    @Test
    void no_tests_have_no_q_values() {
        assertThat(FalseDiscovery.qValues()).isEmpty();
    }

    @Test
    void what_is_no_probability_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FalseDiscovery.qValues(0.5, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> FalseDiscovery.qValues(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> FalseDiscovery.qValues(1.1));
    }

    @Test
    void a_quantile_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.of(0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.of(1.5, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.of(0.5, 1, Double.NaN));
        assertThat(Quantile.of(0.3, 7)).isEqualTo(7);
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
