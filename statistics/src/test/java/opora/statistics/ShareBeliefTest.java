package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareBeliefTest {

    private static final Threshold THIRTY = Threshold.ofPercent("30");

    @Test
    void beliefs_agree_with_scipy() {
        String[] thresholds = {"10", "27.5", "30", "50"};
        for (String[] row : Golden.rows("shares.csv")) {
            Share share = new Share(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
            for (int column = 0; column < thresholds.length; column++) {
                assertThat(ShareBelief.atLeast(Threshold.ofPercent(thresholds[column]), share))
                        .as("%s %% under %s", thresholds[column], share)
                        .isCloseTo(Double.parseDouble(row[4 + column]), within(1e-9));
            }
        }
    }

    @Test
    void nine_of_twenty_five_is_low_with_three_chances_of_four() {
        assertThat(ShareBelief.atLeast(THIRTY, new Share(9, 25))).isCloseTo(0.749, within(0.0005));
    }

    @Test
    void half_of_two_says_nothing_about_the_half() {
        assertThat(ShareBelief.atLeast(Threshold.ofPercent("50"), new Share(1, 2)))
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void nobody_of_a_small_group_is_still_no_certainty() {
        assertThat(ShareBelief.atLeast(THIRTY, new Share(0, 3))).isGreaterThan(0.1);
        assertThat(ShareBelief.atLeast(THIRTY, new Share(3, 3))).isLessThan(1);
    }

    @Test
    void of_nothing_nothing_is_believed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareBelief.atLeast(THIRTY, new Share(0, 0)));
    }
}
