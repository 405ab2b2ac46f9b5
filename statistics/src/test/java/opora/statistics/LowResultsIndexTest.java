package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LowResultsIndexTest {

    @Test
    void procedures_weigh_by_their_participants() {
        assertThat(LowResultsIndex.of(List.of(new Share(3, 10), new Share(0, 30), new Share(0, 0))))
                .isEqualTo(new Share(3, 40));
    }

    @Test
    void without_participants_there_is_no_index() {
        assertThat(LowResultsIndex.of(List.of()).isOfNothing()).isTrue();
        assertThat(LowResultsIndex.of(List.of(new Share(0, 0))).isOfNothing()).isTrue();
    }
}
