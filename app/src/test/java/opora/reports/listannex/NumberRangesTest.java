package opora.reports.listannex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberRangesTest {

    @Test
    void neighbours_are_joined_from_three_on() {
        assertThat(NumberRanges.of(List.of(3))).isEqualTo("3");
        assertThat(NumberRanges.of(List.of(3, 4))).isEqualTo("3, 4");
        assertThat(NumberRanges.of(List.of(1, 3, 5, 6, 8, 9, 10))).isEqualTo("1, 3, 5, 6, 8–10");
    }
}
