package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opora.statistics.DisclosedShare.FewPeople;
import opora.statistics.DisclosedShare.FewerHits;
import opora.statistics.DisclosedShare.MoreHits;
import opora.statistics.DisclosedShare.OnlySize;
import opora.statistics.DisclosedShare.Whole;
import org.junit.jupiter.api.Test;

class DisclosedShareTest {

    private static DisclosedShare of(int hits, int size) {
        return DisclosedShare.of(new Share(hits, size), 5);
    }

    @Test
    void a_share_with_enough_on_both_sides_is_said_whole() {
        assertThat(of(9, 25)).isEqualTo(new Whole(new Share(9, 25)));
        assertThat(of(5, 10)).isEqualTo(new Whole(new Share(5, 10)));
    }

    @Test
    void few_hits_are_fewer_than_k_and_few_others_are_more_than_all_but_k() {
        assertThat(of(0, 25)).isEqualTo(new FewerHits(5, 25));
        assertThat(of(4, 25)).isEqualTo(new FewerHits(5, 25));
        assertThat(of(21, 25)).isEqualTo(new MoreHits(20, 25));
        assertThat(of(25, 25)).isEqualTo(new MoreHits(20, 25));
    }

    @Test
    void of_a_group_that_is_small_on_one_side_in_any_case_only_the_size_is_said() {
        assertThat(of(0, 8)).isEqualTo(new OnlySize(8));
        assertThat(of(4, 5)).isEqualTo(new OnlySize(5));
        assertThat(of(4, 9)).isEqualTo(new FewerHits(5, 9));
    }

    @Test
    void of_fewer_than_k_nothing_is_said_also_of_nobody() {
        assertThat(of(2, 4)).isEqualTo(new FewPeople(5));
        assertThat(of(0, 0)).isEqualTo(new FewPeople(5));
    }

    @Test
    void below_two_there_is_nothing_to_hide() {
        assertThatThrownBy(() -> DisclosedShare.of(new Share(1, 2), 1))
                .hasMessageContaining("nothing to hide");
    }
}
