package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;

class PoissonBinomialProperties {

    @Property
    void it_is_the_sum_over_all_outcomes(
            @ForAll("chances") double[] chances, @ForAll @IntRange(max = 11) int wanted) {
        assertThat(PoissonBinomial.atLeast(wanted, chances))
                .isCloseTo(enumerated(wanted, chances), within(1e-12));
    }

    @Property
    void with_equal_chances_it_is_the_binomial_distribution(
            @ForAll @IntRange(min = 1, max = 40) int events,
            @ForAll @IntRange(min = 1, max = 40) int wanted,
            @ForAll @IntRange(max = 100) int percent) {
        double[] chances = new double[events];
        Arrays.fill(chances, percent / 100.0);
        assertThat(PoissonBinomial.atLeast(wanted, chances))
                .isCloseTo(
                        BinomialDistribution.of(events, percent / 100.0)
                                .survivalProbability(wanted - 1),
                        within(1e-12));
    }

    @Property
    void one_more_event_never_makes_it_less_likely(
            @ForAll("chances") double[] chances, @ForAll @IntRange(max = 11) int wanted) {
        double[] fewer = Arrays.copyOf(chances, Math.max(0, chances.length - 1));
        assertThat(PoissonBinomial.atLeast(wanted, chances))
                .isGreaterThanOrEqualTo(PoissonBinomial.atLeast(wanted, fewer) - 1e-15);
    }

    @Example
    void of_no_events_none_happens() {
        assertThat(PoissonBinomial.atLeast(0)).isEqualTo(1);
        assertThat(PoissonBinomial.atLeast(1)).isZero();
        assertThat(PoissonBinomial.atLeast(3, 1.0, 1.0)).isZero();
        assertThat(PoissonBinomial.atLeast(2, 0.5, 0.5)).isEqualTo(0.25);
    }

    @Example
    void what_is_no_chance_is_refused() {
        for (double wrong : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatThrownBy(() -> PoissonBinomial.atLeast(1, wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> PoissonBinomial.atLeast(-1, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every one of the 2ⁿ outcomes with its probability. */
    private static double enumerated(int wanted, double[] chances) {
        double sum = 0;
        for (int outcome = 0; outcome < 1 << chances.length; outcome++) {
            double probability = 1;
            for (int event = 0; event < chances.length; event++) {
                boolean happens = (outcome >> event & 1) == 1;
                probability *= happens ? chances[event] : 1 - chances[event];
            }
            sum += Integer.bitCount(outcome) >= wanted ? probability : 0;
        }
        return sum;
    }

    @Provide
    Arbitrary<double[]> chances() {
        return Arbitraries.doubles().between(0, 1).array(double[].class).ofMaxSize(10);
    }
}
