package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TestScoreBandsTest {

    @Test
    void bands_meet_between_60_and_61_and_between_80_and_81() {
        int[] histogram = new int[101];
        histogram[0] = 1;
        histogram[59] = 2;
        histogram[60] = 4;
        histogram[61] = 8;
        histogram[80] = 16;
        histogram[81] = 32;
        histogram[100] = 64;
        TestScoreBands bands = TestScoreBands.of(histogram);
        assertThat(bands).isEqualTo(new TestScoreBands(7, 4, 24, 96));
        assertThat(bands.size()).isEqualTo(127);
    }

    @Test
    void a_short_histogram_and_none_are_fine() {
        assertThat(TestScoreBands.of(3, 1)).isEqualTo(new TestScoreBands(4, 0, 0, 0));
        assertThat(TestScoreBands.of().size()).isZero();
    }

    @Test
    void fewer_than_nobody_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TestScoreBands.of(2, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TestScoreBands(1, 2, 0, 0));
    }
}
