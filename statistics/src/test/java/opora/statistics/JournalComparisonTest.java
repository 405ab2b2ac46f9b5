package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import opora.statistics.JournalComparison.Gaps;
import org.junit.jupiter.api.Test;

class JournalComparisonTest {

    @Test
    void lower_same_higher_and_those_two_marks_apart() {
        int[] table = {
            1, 2, 4, 8, // mark book «2»: 2 one higher, 4 and 8 further
            16, 32, 64, 128, // «3»
            256, 512, 1024, 2048, // «4»
            4096, 8192, 16384, 32768 // «5»
        };
        assertThat(JournalComparison.of(table))
                .contains(
                        new JournalComparison(
                                16 + 256 + 512 + 4096 + 8192 + 16384,
                                1 + 32 + 1024 + 32768,
                                2 + 4 + 8 + 64 + 128 + 2048,
                                Optional.of(new Gaps(256 + 4096 + 8192, 4 + 8 + 128))));
    }

    @Test
    void shares_are_of_those_with_both_marks() {
        JournalComparison comparison = new JournalComparison(35, 58, 7, Optional.empty());
        assertThat(comparison.lowered()).isEqualTo(new Share(35, 100));
        assertThat(comparison.confirmed()).isEqualTo(new Share(58, 100));
        assertThat(comparison.raised()).isEqualTo(new Share(7, 100));
    }

    @Test
    void printed_percentages_give_counts_when_only_one_set_fits() {
        assertThat(
                        JournalComparison.ofPercents(
                                14, percent("35.71"), percent("57.14"), percent("7.14"), 2))
                .contains(new JournalComparison(5, 8, 1, Optional.empty()));
        assertThat(
                        JournalComparison.ofPercents(
                                23_706, percent("35"), percent("58"), percent("7"), 0))
                .isEmpty();
        assertThat(JournalComparison.ofPercents(0, percent("0"), percent("0"), percent("0"), 0))
                .isEmpty();
    }

    @Test
    void nobody_with_both_marks_is_no_comparison() {
        assertThat(JournalComparison.of(new int[16])).isEmpty();
    }

    @Test
    void other_tables_are_refused() {
        int[] negative = new int[16];
        negative[3] = -1;
        assertThatIllegalArgumentException().isThrownBy(() -> JournalComparison.of(negative));
        assertThatIllegalArgumentException().isThrownBy(() -> JournalComparison.of(1, 2, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalComparison(1, 0, 0, Optional.of(new Gaps(2, 0))));
    }

    private static BigDecimal percent(String printed) {
        return new BigDecimal(printed);
    }

    /** Of seven with «2» three have «3», «4» and «5» in the mark book. */
    @Test
    void failures_that_the_mark_book_did_not_see_are_told() {
        assertThat(JournalComparison.unseen(4, 9, 9, 9, 1, 9, 9, 9, 1, 9, 9, 9, 1, 9, 9, 9))
                .contains(new Share(3, 7));
        assertThat(JournalComparison.unseen(0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> JournalComparison.unseen(1, 2));
    }
}
