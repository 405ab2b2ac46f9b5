package opora.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A programme that began on 1 September 2026 is copied. */
class RenewalTest {

    private static final ProvisionId SECOND = new ProvisionId(2);

    private static Provision provision(int id, String kind, Map<String, String> values) {
        return new Provision(
                new ProvisionId(id),
                Kinds.shipped().get(kind),
                Optional.empty(),
                BigDecimal.valueOf(id),
                values,
                1);
    }

    private static Provision copied(String kind, Map<String, String> values, String starts) {
        Edition edition =
                Edition.of(
                        List.of(
                                provision(1, Kind.PROGRAMME, Map.of("starts", "2026-09-01")),
                                provision(2, kind, values)));
        return Renewal.of(edition, starts).get(SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026/27 учебный год              | 2027/28 учебный год
                    2026–27 учебный год              | 2027–28 учебный год
                    2026/2027 учебный год            | 2027/2028 учебный год
                    2026–2027 годы                   | 2027–2028 годы
                    до 25.05.2027                    | до 25.05.2028
                    2027-05-25                       | 2028-05-25
                    март 2027, 2028                  | март 2028, 2029
                    до 29.02.2028                    | до 28.02.2029
                    29 февраля 2028                  | 28 февраля 2029
                    приказ 120261                    | приказ 120261
                    в мае и декабре                  | в мае и декабре
                    """)
    void a_term_moves_on_by_as_many_years_as_the_beginning(String term, String moved) {
        assertThat(copied("activity", Map.of("text", "Семинар", "timing", term), "2027-09-01"))
                .extracting(one -> one.value("timing"))
                .isEqualTo(moved);
    }

    @Test
    void a_school_year_over_the_end_of_a_century_keeps_two_signs() {
        assertThat(
                        copied(
                                        "activity",
                                        Map.of("text", "Семинар", "timing", "2098/99 учебный год"),
                                        "2027-09-01")
                                .value("timing"))
                .isEqualTo("2099/00 учебный год");
    }

    @Test
    void a_leap_day_becomes_the_last_of_february() {
        Provision milestone = copied("milestone", Map.of("day", "2028-02-29"), "2027-09-01");
        assertThat(milestone.value("day")).isEqualTo("2029-02-28");
        assertThat(copied("milestone", Map.of("day", "2028-02-29"), "2030-09-01").value("day"))
                .isEqualTo("2032-02-29");
    }

    @Test
    void words_stay_and_reached_values_stay_behind() {
        Provision indicator =
                copied("indicator", Map.of("name", "Доля 2026 года", "fact", "40"), "2027-09-01");
        assertThat(indicator.value("name")).isEqualTo("Доля 2026 года");
        assertThat(indicator.value("fact")).isEmpty();
    }

    @Test
    void without_a_new_beginning_the_years_stay() {
        assertThat(
                        copied("activity", Map.of("text", "С", "timing", "май 2027"), "")
                                .value("timing"))
                .isEqualTo("май 2027");
    }
}
