package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** The histogram gives what the plain list of scores gives. */
class ScoreSummaryProperties {

    @Property
    void the_histogram_says_what_the_list_says(
            @ForAll @NotEmpty @Size(max = 60) List<@IntRange(max = 40) Integer> scores) {
        int[] histogram = new int[41];
        scores.forEach(score -> histogram[score]++);
        ScoreSummary summary = ScoreSummary.of(histogram).orElseThrow();
        List<Integer> sorted = scores.stream().sorted().toList();
        int size = sorted.size();
        double mean = scores.stream().mapToInt(score -> score).average().orElseThrow();

        assertThat(summary.size()).isEqualTo(size);
        assertThat(summary.min()).isEqualTo(sorted.getFirst());
        assertThat(summary.max()).isEqualTo(sorted.getLast());
        assertThat(summary.mean()).isCloseTo(mean, within(1e-9));
        assertThat(summary.median())
                .isEqualTo((sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0);
        assertThat(summary.deviation()).isCloseTo(deviation(scores, mean), within(1e-9));
        assertThat(summary.modes()).isEqualTo(modes(sorted));
    }

    private static double deviation(List<Integer> scores, double mean) {
        double squares = scores.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / scores.size());
    }

    private static List<Integer> modes(List<Integer> sorted) {
        List<Long> counts =
                sorted.stream().map(x -> sorted.stream().filter(x::equals).count()).toList();
        long most = counts.stream().mapToLong(count -> count).max().orElseThrow();
        return sorted.stream()
                .filter(x -> sorted.stream().filter(x::equals).count() == most)
                .distinct()
                .toList();
    }
}
