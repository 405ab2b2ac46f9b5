package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeCountsTest {

    private static List<BigDecimal> percents(String... printed) {
        return Arrays.stream(printed).map(BigDecimal::new).toList();
    }

    @Test
    void two_decimals_give_the_counts_of_a_school() {
        assertThat(WholeCounts.of(13, percents("30.77", "53.85", "7.69", "7.69"), 2))
                .contains(List.of(4, 7, 1, 1));
    }

    @Test
    void whole_percentages_of_a_large_school_fit_many_sets() {
        assertThat(WholeCounts.of(500, percents("13", "39", "33", "15"), 0)).isEmpty();
    }

    @Test
    void whole_percentages_of_a_small_school_fit_one() {
        assertThat(WholeCounts.of(20, percents("15", "40", "30", "15"), 0))
                .contains(List.of(3, 8, 6, 3));
    }

    @Test
    void percentages_that_no_counts_give_fit_none() {
        assertThat(WholeCounts.of(10, percents("33.33", "33.33", "33.34", "0"), 2)).isEmpty();
        assertThat(WholeCounts.of(10, percents("30", "30", "30", "30"), 0)).isEmpty();
    }

    @Test
    void a_share_between_two_printed_values_may_be_rounded_either_way() {
        assertThat(WholeCounts.of(8, percents("12.5", "87.5"), 1)).contains(List.of(1, 7));
        assertThat(WholeCounts.of(8, percents("13", "88"), 0)).contains(List.of(1, 7));
        assertThat(WholeCounts.of(8, percents("12", "88"), 0)).contains(List.of(1, 7));
    }

    @Test
    void one_interval_with_several_counts_is_filled_by_the_rest() {
        assertThat(WholeCounts.of(300, percents("100", "0"), 0)).isEmpty();
        assertThat(WholeCounts.of(300, percents("100"), 0)).contains(List.of(300));
    }

    @Test
    void nobody_has_no_percentages() {
        assertThat(WholeCounts.of(0, percents("0", "0", "0", "0"), 2))
                .contains(List.of(0, 0, 0, 0));
        assertThat(WholeCounts.of(0, percents("0", "50", "50", "0"), 2)).isEmpty();
    }
}
