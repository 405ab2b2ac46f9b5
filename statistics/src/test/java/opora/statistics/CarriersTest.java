package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CarriersTest {

    @Test
    void the_fewest_parts_that_hold_half_of_the_hits_are_taken() {
        assertThat(Carriers.of(List.of(new Share(2, 30), new Share(6, 10), new Share(4, 20))))
                .isEqualTo(new Carriers(1, new Share(6, 10), new Share(12, 60)));
        assertThat(Carriers.of(List.of(new Share(3, 30), new Share(5, 10), new Share(4, 20))))
                .isEqualTo(new Carriers(2, new Share(9, 30), new Share(12, 60)));
    }

    @Test
    void of_two_with_as_many_the_smaller_comes_first() {
        assertThat(Carriers.of(List.of(new Share(5, 40), new Share(5, 10))).together())
                .isEqualTo(new Share(5, 10));
    }

    @Test
    void without_hits_nobody_carries_them() {
        assertThat(Carriers.of(List.of(new Share(0, 30))).parts()).isZero();
        assertThat(Carriers.of(List.of()).together().isOfNothing()).isTrue();
    }
}
