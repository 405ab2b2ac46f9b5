package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PrintedMarksTest {

    private static PrintedMarks percents(String two, String three, String four, String five) {
        return new PrintedMarks(
                new BigDecimal(two),
                new BigDecimal(three),
                new BigDecimal(four),
                new BigDecimal(five));
    }

    /** 6, 12, 21 and 10 of 49: (12 + 36 + 84 + 50) / 49 = 182 / 49 = 3.714. */
    @Test
    void percentages_tell_what_the_counts_behind_them_tell() {
        PrintedMarks printed = percents("12.24", "24.49", "42.86", "20.41");
        MarkSummary counted = new MarkSummary(6, 12, 21, 10);
        assertThat(printed.pass()).isEqualTo("87.76");
        assertThat(printed.quality()).isEqualTo("63.27");
        assertThat(printed.mean()).isCloseTo(3.714, within(0.001));
        assertThat(printed.mean()).isCloseTo(counted.mean(), within(0.001));
    }

    /** A third each of «3», «4» and «5» is 33.3 + 33.3 + 33.3 = 99.9; the mean is 4. */
    @Test
    void a_sum_that_rounding_made_smaller_does_not_lower_the_mean() {
        assertThat(percents("0", "33.3", "33.3", "33.3").mean()).isEqualTo(4);
    }

    @Test
    void percentages_of_nobody_or_of_a_part_are_refused() {
        assertThatThrownBy(() -> percents("0", "0", "0", "0"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> percents("10", "20", "30", "37.9"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> percents("-1", "51", "50", "0"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> percents("101", "0", "0", "0"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void percentages_of_a_part_have_no_summary() {
        BigDecimal half = new BigDecimal("50");
        assertThat(PrintedMarks.find(half, half, half, BigDecimal.ZERO)).isEmpty();
        assertThat(PrintedMarks.find(half, half, BigDecimal.ZERO, BigDecimal.ZERO)).isPresent();
    }

    @Test
    void four_percentages_rounded_to_whole_numbers_are_accepted() {
        assertThat(percents("13", "25", "43", "21").pass()).isEqualTo("87");
        assertThat(percents("12", "24", "42", "20").pass()).isEqualTo("88");
    }
}
