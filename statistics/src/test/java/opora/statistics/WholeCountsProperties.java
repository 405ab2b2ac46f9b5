package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WholeCountsProperties {

    private static List<BigDecimal> printed(List<Integer> counts, int decimals) {
        int size = counts.stream().mapToInt(Integer::intValue).sum();
        return counts.stream()
                .map(count ->
                        BigDecimal.valueOf(100L * count)
                                .divide(BigDecimal.valueOf(size), decimals, RoundingMode.HALF_UP))
                .toList();
    }

    @Property
    void percentages_with_two_decimals_give_back_the_counts_of_any_school(
            @ForAll @Size(4) List<@IntRange(max = 400) Integer> counts) {
        int size = counts.stream().mapToInt(Integer::intValue).sum();
        if (size > 0) {
            assertThat(WholeCounts.of(size, printed(counts, 2), 2)).contains(counts);
        }
    }

    @Property
    void an_answer_is_given_exactly_when_one_set_of_counts_fits(
            @ForAll @Size(3) List<@IntRange(max = 100) Integer> percents,
            @ForAll @IntRange(min = 1, max = 160) int size) {
        List<BigDecimal> whole = percents.stream().map(BigDecimal::valueOf).toList();

        List<List<Integer>> fitting = tryAll(percents, size);

        assertThat(WholeCounts.of(size, whole, 0))
                .isEqualTo(
                        fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty());
    }

    @Property
    void an_answer_to_real_whole_percentages_is_given_exactly_when_one_set_fits(
            @ForAll @Size(3) List<@IntRange(max = 60) Integer> counts) {
        int size = counts.stream().mapToInt(Integer::intValue).sum();
        if (size == 0) {
            return;
        }
        List<BigDecimal> printed = printed(counts, 0);

        List<List<Integer>> fitting =
                tryAll(printed.stream().map(BigDecimal::intValue).toList(), size);

        assertThat(fitting).contains(counts);
        assertThat(WholeCounts.of(size, printed, 0))
                .isEqualTo(fitting.size() == 1 ? Optional.of(counts) : Optional.empty());
    }

    /** Every triple of counts with |100·k/n − p| ≤ ½, that is |200·k − 2·p·n| ≤ n. */
    private static List<List<Integer>> tryAll(List<Integer> percents, int size) {
        List<List<Integer>> fitting = new ArrayList<>();
        for (int one = 0; one <= size; one++) {
            for (int two = 0; two <= size - one; two++) {
                List<Integer> counts = List.of(one, two, size - one - two);
                boolean fits = true;
                for (int at = 0; at < 3; at++) {
                    fits &= Math.abs(200 * counts.get(at) - 2 * percents.get(at) * size) <= size;
                }
                if (fits) {
                    fitting.add(counts);
                }
            }
        }
        return fitting;
    }
}
