package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import opora.statistics.CohortRatio.Change;
import org.junit.jupiter.api.Test;

class CohortRatioTest {

    @Test
    void a_cohort_that_keeps_its_level_has_ratio_one() {
        assertThat(CohortRatio.of(60, 60)).contains(1.0);
        assertThat(CohortRatio.of(60, 40)).contains(1.5);
        assertThat(CohortRatio.of(0, 40)).contains(0.0);
    }

    @Test
    void a_later_mean_of_nothing_has_no_ratio() {
        assertThat(CohortRatio.of(60, 0)).isEmpty();
    }

    @Test
    void limits_are_three_spans_beyond_the_quartiles() {
        CohortRatio limits = CohortRatio.over(0.8, 0.9, 1.0, 1.1, 1.2);
        assertThat(limits.fall()).isCloseTo(1.7, within(1e-12));
        assertThat(limits.rise()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void the_limit_itself_is_no_mark() {
        CohortRatio limits = new CohortRatio(1.66, 0.28);
        assertThat(limits.judge(1.66)).isEqualTo(Change.NEITHER);
        assertThat(limits.judge(1.67)).isEqualTo(Change.SHARP_FALL);
        assertThat(limits.judge(0.28)).isEqualTo(Change.NEITHER);
        assertThat(limits.judge(0.27)).isEqualTo(Change.SHARP_RISE);
    }

    @Test
    void equal_schools_mark_nobody() {
        assertThat(CohortRatio.over(1, 1, 1).judge(1)).isEqualTo(Change.NEITHER);
    }

    @Test
    void no_sample_and_no_percent_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(CohortRatio::over);
        assertThatIllegalArgumentException().isThrownBy(() -> CohortRatio.of(101, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> CohortRatio.of(50, Double.NaN));
    }
}
