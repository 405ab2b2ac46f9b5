package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import opora.statistics.ShareTarget.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTargetTest {

    @Test
    void coming_to_it_exactly_counts_in_both_directions() {
        for (Direction direction : Direction.values()) {
            assertThat(ShareTarget.ofPercent("20", direction).isReachedBy(new Share(10, 50)))
                    .isTrue();
        }
        assertThat(
                        ShareTarget.ofPercent("20", Direction.AT_MOST)
                                .isReachedBy(new Share(2_001, 10_000)))
                .isFalse();
        assertThat(
                        ShareTarget.ofPercent("20", Direction.AT_LEAST)
                                .isReachedBy(new Share(1_999, 10_000)))
                .isFalse();
    }

    @Test
    void nobody_and_everybody_are_targets() {
        assertThat(ShareTarget.ofPercent("0", Direction.AT_MOST).border(30)).isZero();
        assertThat(ShareTarget.ofPercent("100", Direction.AT_LEAST).border(30)).isEqualTo(30);
        assertThat(ShareTarget.ofPercent("33,3", Direction.AT_MOST).percent()).isEqualTo("33.3");
    }

    @Property
    void the_border_is_the_last_number_that_is_right(
            @ForAll @IntRange(min = 0, max = 1000) int tenths,
            @ForAll @IntRange(min = 1, max = 400) int size) {
        for (Direction direction : Direction.values()) {
            ShareTarget target = new ShareTarget(tenths, 1000, direction);
            int border = target.border(size);
            assertThat(target.isReachedBy(new Share(border, size))).isTrue();
            int beyond = border + (direction == Direction.AT_MOST ? 1 : -1);
            if (beyond >= 0 && beyond <= size) {
                assertThat(target.isReachedBy(new Share(beyond, size))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20%", "-1", "100,1", "101", "1e1", "20.0000001", "двадцать"})
    void what_is_no_percent_is_no_target(String text) {
        assertThat(ShareTarget.findPercent(text, Direction.AT_MOST)).isEmpty();
    }

    @Test
    void a_share_of_nothing_is_not_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ShareTarget.ofPercent("0", Direction.AT_LEAST)
                                .isReachedBy(new Share(0, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShareTarget(2, 1, Direction.AT_MOST));
    }
}
