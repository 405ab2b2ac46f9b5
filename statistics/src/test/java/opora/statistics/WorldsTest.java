package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WorldsTest {

    private static final int WORLDS = 20_000;

    /** Five standard errors: one false alarm in two million tries. */
    private static final double FAR = 5 * 0.5 / Math.sqrt(WORLDS);

    @Property(tries = 100)
    void the_worlds_agree_with_the_exact_law(@ForAll("chances") double[] chances) {
        for (int wanted = 1; wanted <= 3; wanted++) {
            int least = wanted;
            int held =
                    Worlds.count(chances, happened -> happened.cardinality() >= least, WORLDS, 847);
            assertThat(held / (double) WORLDS)
                    .isCloseTo(PoissonBinomial.atLeast(wanted, chances), within(FAR));
        }
    }

    @Provide
    Arbitrary<double[]> chances() {
        return Arbitraries.doubles().between(0, 1).array(double[].class).ofMinSize(1).ofMaxSize(16);
    }

    @Test
    void the_same_seed_gives_the_same_worlds_on_every_machine() {
        double[] chances = {0.2, 0.5, 0.01};
        assertThat(
                        Worlds.count(
                                chances,
                                happened -> happened.equals(BitSet.valueOf(new long[] {0b010})),
                                1_000,
                                847))
                .isEqualTo(384);
    }

    @Test
    void what_is_certain_or_impossible_is_so_in_every_world() {
        assertThat(
                        Worlds.count(
                                new double[] {1, 0},
                                happened -> happened.equals(BitSet.valueOf(new long[] {0b01})),
                                50,
                                1))
                .isEqualTo(50);
        assertThat(Worlds.count(new double[0], BitSet::isEmpty, 50, 1)).isEqualTo(50);
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> Worlds.count(new double[1], happened -> true, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
