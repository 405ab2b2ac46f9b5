package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Marks 0–10 in tenths: a whole mark every ten bins, the pass mark is 5. */
class BorderSpikeTest {

    private static final int WHOLE = 10;
    private static final int PASS = 50;

    @Test
    void heaping_at_whole_marks_is_not_taken_for_a_spike() {
        int spikes = 0;
        for (int seed = 0; seed < 200; seed++) {
            int[] heaped = marks(new Random(seed), 5000, 0);
            spikes += BorderSpike.of(PASS, WHOLE, heaped).orElseThrow().pValue() <= 0.05 ? 1 : 0;
        }
        assertThat(spikes).isLessThanOrEqualTo(10);
    }

    @Test
    void lifting_over_the_border_is_found_below_heaping() {
        for (int seed = 0; seed < 50; seed++) {
            int[] lifted = marks(new Random(seed), 20_000, 0.5);
            assertThat(BorderSpike.of(PASS, WHOLE, lifted).orElseThrow().pValue()).isLessThan(1e-3);
        }
    }

    @Test
    void the_card_names_the_most_heaped_whole_mark_nearby() {
        int[] marks = new int[101];
        Arrays.fill(marks, 1);
        marks[50] = 40;
        marks[60] = 20;
        marks[70] = 30;
        marks[40] = 2; // too thin
        marks[90] = 1000; // four whole marks away: no neighbour
        BorderSpike spike = BorderSpike.of(PASS, WHOLE, marks).orElseThrow();
        assertThat(spike.heaped()).isEqualTo(70);
        assertThat(spike.heapedAt()).isEqualTo(30);
        assertThat(spike.heapedBelow()).isEqualTo(5);
        assertThat(spike.at()).isEqualTo(40);
        assertThat(spike.below()).isEqualTo(5);
        assertThat(spike.above()).isEqualTo(5);
        assertThat(spike.timesItsNeighbours()).contains(40.0);
        assertThat(spike.pValue())
                .isCloseTo(EqualOdds.of(40, 5, 30, 5, 1).atLeast(), within(1e-15));
    }

    @Test
    void nobody_near_the_pass_mark_and_no_neighbour_are_no_answer() {
        assertThat(BorderSpike.of(PASS, WHOLE, new int[101])).isEmpty();
        int[] alone = new int[101];
        alone[44] = 1;
        alone[50] = 9;
        alone[51] = 1;
        assertThat(BorderSpike.of(PASS, WHOLE, alone)).isEmpty();
    }

    @Test
    void a_pass_mark_off_the_scale_and_fewer_than_nobody_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BorderSpike.of(1, 2, 3, 4, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BorderSpike.of(101, WHOLE, new int[101]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BorderSpike.of(PASS, 1, new int[101]));
    }

    /** Half of the marks are rounded to whole ones; of those less than half a mark below the pass mark some are lifted to it. */
    private static int[] marks(Random random, int size, double lifted) {
        int[] marks = new int[101];
        for (int pupil = 0; pupil < size; pupil++) {
            int mark = (int) Math.clamp(Math.round(55 + 20 * random.nextGaussian()), 0, 100);
            if (mark >= 45 && mark < 50 && random.nextDouble() < lifted) {
                mark = 50;
            } else if (random.nextBoolean()) {
                mark = (mark + 5) / WHOLE * WHOLE;
            }
            marks[mark]++;
        }
        return marks;
    }
}
