package opora.identification;

import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opora.identification.ExitCard.Row;
import opora.identification.Method.ClauseB;
import org.junit.jupiter.api.Test;

class ExitCardTest {

    private static final Method ANY = Given.counting("VPR-5-MA", "VPR-5-RU", "VPR-6-RU");

    @Test
    void a_listed_school_reads_what_has_to_change_the_easiest_first() {
        ExitCard card =
                card(ANY, "2026 VPR-5-MA 18/49\n2026 VPR-5-RU 3/9\n2026 VPR-6-RU 1/50")
                        .orElseThrow();

        assertThat(card.title()).isEqualTo("Чтобы выйти из перечня в 2027 году");
        assertThat(card.why())
                .contains("ни в одной учитываемой процедуре 2027 года", "(основание Б)");
        assertThat(card.cost()).isEqualTo("на 5\u00a0учеников меньше");
        assertThat(card.rows())
                .extracting(Row::procedure)
                .containsExactly("Русский\u00a05", "Математика\u00a05");
        assertThat(card.rows()).extracting(Row::failed).containsExactly("3 из 9", "18 из 49");
        assertThat(card.rows()).extracting(Row::most).containsExactly("2", "14");
        assertThat(card.rows()).extracting(Row::fewer).containsExactly("−1", "−4");
        assertThat(card.total())
                .extracting(Row::failed, Row::most, Row::fewer)
                .containsExactly("21", "16", "−5");
        assertThat(card.after()).contains("и в 2028 году");
    }

    @Test
    void a_school_at_risk_reads_how_not_to_enter() {
        ExitCard card = card(ANY, "2026 VPR-5-MA 3/10\n2026 VPR-5-RU 0/9").orElseThrow();

        assertThat(card.title()).isEqualTo("Чтобы не попасть в перечень в 2027 году");
        assertThat(card.cost()).isEqualTo("на 1\u00a0ученика меньше");
    }

    @Test
    void the_same_procedure_is_named_where_the_method_asks_for_it() {
        Method same = Given.with(ClauseB.SAME, "VPR-5-MA", "VPR-5-RU");

        assertThat(card(same, "2026 VPR-5-MA 3/10\n2025 VPR-5-MA 3/10").orElseThrow().why())
                .contains("не должна снова дойти до порога там", "(основание А)");
    }

    @Test
    void without_a_low_procedure_nothing_has_to_change() {
        assertThat(card(ANY, "2026 VPR-5-MA 2/10\n2025 VPR-5-MA 9/10")).isEmpty();
        assertThat(card(ANY, "2025 VPR-5-MA 9/10")).isEmpty();
    }

    private static Optional<ExitCard> card(Method method, String table) {
        return ExitCard.of(Given.verdict(method, 2026, table), method, year(2026));
    }
}
