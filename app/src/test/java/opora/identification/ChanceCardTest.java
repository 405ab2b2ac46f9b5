package opora.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import opora.statistics.Threshold;
import org.junit.jupiter.api.Test;

class ChanceCardTest {

    @Test
    void a_listed_school_reads_how_often_it_would_be_listed_again_and_by_chance() {
        ChanceCard card = card("30", "2026 VPR-5-MA 60/100\n2026 VPR-5-RU 60/100");

        assertThat(card.band()).isEqualTo("надёжно");
        assertThat(card.tag()).isEqualTo("done");
        assertThat(card.again()).endsWith("школа была бы в перечне в >\u00a099\u202f% случаев.");
        assertThat(card.byChance())
                .contains(
                        "не справляются 15\u202f% в каждой учтённой процедуре",
                        "в <\u00a01\u202f% лет");
    }

    @Test
    void a_school_outside_the_list_reads_nothing_of_entering_it_by_chance() {
        assertThat(card("30", "2026 VPR-5-MA 5/100").byChance()).isEmpty();
    }

    @Test
    void half_of_the_threshold_of_the_method_is_named() {
        assertThat(card("27.5", "2026 VPR-5-MA 9/10\n2026 VPR-5-RU 9/10").byChance())
                .contains("13,75\u202f%");
    }

    @Test
    void small_groups_are_said_to_be_few_data() {
        ChanceCard card = card("30", "2026 VPR-5-MA 9/9\n2026 VPR-5-RU 9/9");

        assertThat(card.band()).isEqualTo("данных мало");
        assertThat(card.tag()).isEqualTo("warn");
        assertThat(card.meaning()).contains("нет десяти участников");
    }

    private static ChanceCard card(String threshold, String table) {
        Method federal = Method.FEDERAL_847;
        Method method =
                new Method(
                        federal.id(),
                        Threshold.ofPercent(threshold),
                        1,
                        federal.clauseB(),
                        federal.procedures());
        SchoolVerdict verdict = Given.verdict(method, 2026, table);
        ListingChance chance =
                ListingChance.of(verdict, method, Given.year(2026), new RegionShares(Map.of()))
                        .orElseThrow();
        return ChanceCard.of(chance, verdict, method);
    }
}
