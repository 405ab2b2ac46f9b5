package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareIntervalTest {

    @Test
    void limits_agree_with_scipy() {
        for (String[] row : Golden.rows("shares.csv")) {
            Share share = new Share(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
            ShareInterval interval = ShareInterval.of(share);
            assertThat(interval.lower())
                    .as("lower limit of %s", share)
                    .isCloseTo(Double.parseDouble(row[2]), within(1e-9));
            assertThat(interval.upper())
                    .as("upper limit of %s", share)
                    .isCloseTo(Double.parseDouble(row[3]), within(1e-9));
        }
    }

    /** Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 5 (Clopper–Pearson): four decimals. */
    @ParameterizedTest
    @CsvSource({
        "81,263,0.2527,0.3676",
        "15,148,0.0578,0.1617",
        "0,20,0.0000,0.1684",
        "1,29,0.0009,0.1776"
    })
    void limits_agree_with_the_published_table(int hits, int size, double lower, double upper) {
        ShareInterval interval = ShareInterval.of(new Share(hits, size));
        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void nobody_and_everybody_have_limits_in_closed_form() {
        for (int size = 1; size <= 500; size++) {
            double root = Math.pow(0.025, 1.0 / size);
            ShareInterval nobody = ShareInterval.of(new Share(0, size));
            assertThat(nobody.lower()).isZero();
            assertThat(nobody.upper()).isCloseTo(1 - root, within(1e-9));
            ShareInterval everybody = ShareInterval.of(new Share(size, size));
            assertThat(everybody.lower()).isCloseTo(root, within(1e-9));
            assertThat(everybody.upper()).isEqualTo(1);
        }
    }

    @Test
    void nine_of_twenty_five_lies_between_eighteen_and_fifty_seven_percent() {
        ShareInterval interval = ShareInterval.of(new Share(9, 25));
        assertThat(interval.lower()).isCloseTo(0.180, within(0.0005));
        assertThat(interval.upper()).isCloseTo(0.575, within(0.0005));
        assertThat(interval.contains(0.30)).isTrue();
        assertThat(interval.contains(0.58)).isFalse();
    }

    @Test
    void of_nothing_nothing_is_known() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShareInterval.of(new Share(0, 0)));
    }
}
