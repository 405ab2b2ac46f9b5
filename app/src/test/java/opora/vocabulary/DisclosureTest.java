package opora.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import opora.statistics.CountTable;
import opora.statistics.Share;
import opora.statistics.Suppression.Zeros;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final Disclosure FIVE = new Disclosure(5);

    private static String words(Disclosure disclosure, int hits, int size) {
        return disclosure
                .words(new Share(hits, size))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    @Test
    void a_share_is_told_as_far_as_it_may_be() {
        assertThat(words(FIVE, 9, 25)).isEqualTo("9 из 25 · 36 %");
        assertThat(words(FIVE, 4, 25)).isEqualTo("меньше 5 из 25 · меньше 20 %");
        assertThat(words(FIVE, 0, 25)).isEqualTo("меньше 5 из 25 · меньше 20 %");
        assertThat(words(FIVE, 25, 25)).isEqualTo("больше 20 из 25 · больше 80 %");
        assertThat(words(FIVE, 3, 8)).isEqualTo("доля из 8 скрыта");
        assertThat(words(FIVE, 3, 4)).isEqualTo("меньше 5 участников");
    }

    @Test
    void a_rounded_percent_still_keeps_its_word() {
        assertThat(words(FIVE, 1, 23)).endsWith("меньше 22 %");
        assertThat(words(FIVE, 22, 23)).endsWith("больше 78 %");
    }

    @Test
    void whoever_is_in_charge_reads_everything() {
        assertThat(words(Disclosure.WHOLE, 1, 2)).isEqualTo("1 из 2 · 50 %");
        assertThat(words(Disclosure.WHOLE, 0, 0)).isEqualTo("0 из 0");
        CountTable<String> table = CountTable.of("всего", Map.of("а", 1, "б", 30));
        assertThat(Disclosure.WHOLE.hidden(table, Zeros.HIDDEN)).isEmpty();
        assertThat(FIVE.hidden(table, Zeros.HIDDEN)).containsExactlyInAnyOrder("а", "б");
    }

    @Test
    void a_group_of_one_cannot_be_told_apart_from_nothing() {
        assertThatThrownBy(() -> new Disclosure(1)).hasMessage("0 or at least 2, not 1");
        assertThatThrownBy(() -> new Disclosure(-5)).hasMessage("0 or at least 2, not -5");
    }
}
