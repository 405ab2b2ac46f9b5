package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import opora.statistics.MarkBorders.Border;
import org.junit.jupiter.api.Test;

class MarkBordersTest {

    private static final MarkBorders MATHS_5 = new MarkBorders(7, 11, 15);

    @Test
    void a_border_is_the_first_score_of_its_mark() {
        assertThat(MATHS_5.markOf(0)).isEqualTo(2);
        assertThat(MATHS_5.markOf(6)).isEqualTo(2);
        assertThat(MATHS_5.markOf(7)).isEqualTo(3);
        assertThat(MATHS_5.markOf(10)).isEqualTo(3);
        assertThat(MATHS_5.markOf(11)).isEqualTo(4);
        assertThat(MATHS_5.markOf(15)).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> MATHS_5.markOf(-1));
    }

    @Test
    void marks_and_borders_are_read_off_the_histogram() {
        int[] histogram = {1, 0, 0, 0, 0, 0, 2, 9, 4, 0, 1, 3, 0, 0, 5};
        assertThat(MATHS_5.marks(histogram)).contains(new MarkSummary(3, 14, 8, 0));
        assertThat(MATHS_5.over(histogram))
                .containsExactly(
                        new Border(3, 7, 2, 9), new Border(4, 11, 1, 3), new Border(5, 15, 5, 0));
    }

    @Test
    void nobody_has_no_marks_and_empty_borders() {
        assertThat(MATHS_5.marks(new int[21])).isEmpty();
        assertThat(MATHS_5.over()).allMatch(border -> border.at() == 0 && border.below() == 0);
    }

    @Test
    void borders_rise() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MarkBorders(0, 5, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new MarkBorders(5, 5, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new MarkBorders(5, 9, 9));
    }
}
