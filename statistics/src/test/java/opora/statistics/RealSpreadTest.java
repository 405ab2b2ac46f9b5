package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The spread of 630 schools of Altai beside the maximum of the beta-binomial likelihood that scipy 1.17 found (Nelder–Mead over the logarithms of α and β). */
class RealSpreadTest {

    /** Columns of the file: Russian 5, maths 5, Russian 6, maths 6 of 2021, then of 2020. */
    private static final int FIRST_COLUMN = 8;

    private static final double[] MEANS = {0.145, 0.145, 0.177, 0.152, 0.229, 0.212, 0.280, 0.231};
    private static final double[] WEIGHTS = {9.1, 9.7, 7.1, 6.4, 5.0, 5.5, 4.9, 4.6};

    @Test
    void moments_are_near_the_likelihood_on_every_procedure_of_a_real_region() {
        List<List<String>> rows = SharedData.rows("altai/expected/identification_min1_Bany.csv");
        assertThat(IntStream.range(0, MEANS.length))
                .allSatisfy(procedure -> {
                    List<Share> schools =
                            rows.stream()
                                    .map(row -> row.get(FIRST_COLUMN + procedure))
                                    .filter(cell -> !cell.isEmpty())
                                    .map(RealSpreadTest::share)
                                    .toList();
                    ShareDistribution fitted = ShareDistribution.of(schools);
                    assertThat(schools).hasSizeGreaterThan(600);
                    assertThat(fitted.mean()).isCloseTo(MEANS[procedure], within(0.01));
                    assertThat(fitted.alpha() + fitted.beta())
                            .isCloseTo(WEIGHTS[procedure], within(1.0));
                });
    }

    private static Share share(String failedOfParticipants) {
        String[] parts = failedOfParticipants.split("/");
        return new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
