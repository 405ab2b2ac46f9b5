package opora.programme.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A count that a school of the territory may read without learning of another one. */
class SchoolCountTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, false",
        "1, 3, true",
        "2, 3, false",
        "3, 3, false",
        "7, 9, true",
        "8, 9, false"
    })
    void a_count_is_told_only_where_nobody_can_work_out_another_school(
            int low, int all, boolean told) {
        assertThat(new SchoolCount(low, all).mayBeTold()).isEqualTo(told);
    }

    /** A school knows of itself alone: the others must not be all low. */
    @Test
    void a_school_that_knows_itself_never_learns_that_all_others_are_low() {
        for (int all = 1; all < 12; all++) {
            for (int low = 0; low <= all; low++) {
                boolean others = low == all || low == all - 1;
                assertThat(new SchoolCount(low, all).mayBeTold() && others).isFalse();
            }
        }
    }
}
