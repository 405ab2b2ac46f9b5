package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FalseDiscoveryProperties {

    /** With few different values there are many ties. */
    @Property
    void a_q_value_is_the_least_rate_at_which_the_step_up_procedure_rejects(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 20) Integer> twentieths) {
        double[] pValues = twentieths.stream().mapToDouble(p -> p / 20.0).toArray();
        double[] qValues = FalseDiscovery.qValues(pValues);
        for (int test = 0; test < pValues.length; test++) {
            double q = qValues[test];
            assertThat(isRejected(pValues, test, q + 1e-12)).isTrue();
            assertThat(isRejected(pValues, test, q - 1e-12)).isFalse();
        }
    }

    @Property
    void the_smaller_p_has_no_greater_q(
            @ForAll @Size(min = 2, max = 25) List<@IntRange(max = 1000) Integer> thousandths) {
        double[] pValues = thousandths.stream().sorted().mapToDouble(p -> p / 1000.0).toArray();
        double[] qValues = FalseDiscovery.qValues(pValues);
        assertThat(qValues).isSorted();
        for (int test = 0; test < pValues.length; test++) {
            assertThat(qValues[test]).isBetween(pValues[test], 1.0);
        }
        assertThat(qValues[pValues.length - 1])
                .isCloseTo(pValues[pValues.length - 1], within(1e-12));
    }

    /** Benjamini and Hochberg: reject the k smallest, k the greatest with p₍ₖ₎ ≤ rate·k/m. Rates of 1 and more reject all. */
    private static boolean isRejected(double[] pValues, int test, double rate) {
        double[] sorted = pValues.clone();
        Arrays.sort(sorted);
        double limit = rate >= 1 ? 1 : -1;
        for (int rank = 1; rank <= sorted.length; rank++) {
            if (sorted[rank - 1] <= rate * rank / sorted.length) {
                limit = Math.max(limit, sorted[rank - 1]);
            }
        }
        return pValues[test] <= limit;
    }
}
