package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ThresholdProperties {

    @Property
    void the_comparison_is_that_of_exact_decimals(
            @ForAll @IntRange(min = 1, max = 1000) int tenthsOfPercent,
            @ForAll @IntRange(min = 1, max = 40_000) int size,
            @ForAll @IntRange(min = 0, max = 40_000) int draw) {
        Share share = new Share(draw % (size + 1), size);
        BigDecimal percent = BigDecimal.valueOf(tenthsOfPercent, 1);
        boolean reached =
                BigDecimal.valueOf(100L * share.hits())
                                .compareTo(percent.multiply(BigDecimal.valueOf(size)))
                        >= 0;
        assertThat(Threshold.ofPercent(percent.toPlainString()).isReachedBy(share))
                .isEqualTo(reached);
    }

    @Property
    void the_margin_changes_the_side_and_one_pupil_less_does_not(
            @ForAll @IntRange(min = 1, max = 1000) int tenthsOfPercent,
            @ForAll @IntRange(min = 1, max = 300) int size,
            @ForAll @IntRange(min = 0, max = 300) int draw) {
        Threshold threshold =
                Threshold.ofPercent(BigDecimal.valueOf(tenthsOfPercent, 1).toPlainString());
        int hits = draw % (size + 1);
        boolean low = threshold.isReachedBy(new Share(hits, size));
        int margin = threshold.margin(new Share(hits, size));
        assertThat(margin).isNotZero();
        assertThat(margin > 0).isEqualTo(low);
        int oneLess = margin - Integer.signum(margin);
        assertThat(threshold.isReachedBy(new Share(hits - margin, size))).isNotEqualTo(low);
        assertThat(threshold.isReachedBy(new Share(hits - oneLess, size))).isEqualTo(low);
    }
}
