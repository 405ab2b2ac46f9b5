package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The numbers of the first test are those that document 004 prints for the ОГЭ of 2019. */
class MarkSummaryTest {

    @Test
    void the_oge_of_document_004_has_the_printed_mean_pass_and_quality() {
        MarkSummary russian = new MarkSummary(0, 15, 15, 12);
        assertThat(russian.size()).isEqualTo(42);
        assertThat(russian.mean()).isCloseTo(3.93, within(0.005));
        assertThat(russian.pass()).isEqualTo(new Share(42, 42));
        assertThat(100 * russian.quality().value()).isCloseTo(64.29, within(0.005));

        MarkSummary maths = new MarkSummary(4, 21, 13, 4);
        assertThat(maths.size()).isEqualTo(42);
        assertThat(maths.mean()).isCloseTo(3.40, within(0.005));
        assertThat(100 * maths.pass().value()).isCloseTo(90.48, within(0.005));
        assertThat(100 * maths.quality().value()).isCloseTo(40.48, within(0.005));
        assertThat(maths.failed()).isEqualTo(new Share(4, 42));
    }

    @Test
    void nobody_with_a_mark_has_no_summary() {
        assertThat(MarkSummary.of(0, 0, 0, 0)).isEmpty();
        assertThat(MarkSummary.of(0, 1, 0, 0)).contains(new MarkSummary(0, 1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MarkSummary(0, 0, 0, 0));
    }

    @Test
    void fewer_than_nobody_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MarkSummary.of(-1, 1, 0, 0));
    }
}
