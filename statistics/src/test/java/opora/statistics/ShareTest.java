package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void six_of_seventeen_is_thirty_five_percent() {
        assertThat(new Share(6, 17).value()).isEqualTo(6 / 17.0);
        assertThat(Math.round(100 * new Share(6, 17).value())).isEqualTo(35);
    }

    @Test
    void a_share_of_nothing_exists_but_has_no_value() {
        Share nothing = new Share(0, 0);
        assertThat(nothing.isOfNothing()).isTrue();
        assertThatIllegalStateException().isThrownBy(nothing::value);
    }

    @Test
    void more_hits_than_there_are_is_not_a_share() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, -1));
    }

    @Test
    void the_rest_and_the_hits_make_the_whole() {
        assertThat(new Share(9, 25).rest()).isEqualTo(new Share(16, 25));
    }

    @Test
    void two_groups_together_have_the_hits_and_the_size_of_both() {
        assertThat(new Share(1, 10).plus(new Share(3, 7))).isEqualTo(new Share(4, 17));
    }
}
