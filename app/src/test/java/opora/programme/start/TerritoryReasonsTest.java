package opora.programme.start;

import static opora.identification.Given.counting;
import static opora.identification.Given.results;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;
import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.identification.Method;
import opora.identification.SchoolList;
import opora.programme.measures.Level;
import opora.programme.measures.Measures;
import opora.programme.start.Offer.Sort;
import org.junit.jupiter.api.Test;

/** What the list gives to the programme of a municipality: counts of schools where they tell of none, and tasks. */
class TerritoryReasonsTest {

    private static final Method METHOD = counting("VPR-6-RU", "VPR-6-MA");

    private static TerritoryReasons of(String lines) {
        return new TerritoryReasons(
                new Cited(year(2026), 41, Optional.empty()),
                new SchoolList(
                        year(2026),
                        METHOD,
                        verdicts(METHOD.judge(year(2026), List.of(), results(lines))).stream()
                                .map(verdict ->
                                        new SchoolList.Entry(
                                                new SchoolList.Place(
                                                        Optional.empty(),
                                                        verdict.school(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        ""),
                                                verdict))
                                .toList()),
                Level.MUNICIPALITY,
                "школ муниципалитета");
    }

    private static List<String> titles(TerritoryReasons reasons, Sort sort) {
        return reasons.offers(Measures.SHIPPED).stream()
                .filter(one -> one.sort() == sort)
                .map(one -> plain(one.title()))
                .toList();
    }

    @Test
    void counts_of_schools_stand_in_the_text_where_they_tell_of_none() {
        TerritoryReasons five =
                of(
                        """
                        a: 2026 VPR-6-RU 9/25
                        a: 2026 VPR-6-MA 9/25
                        b: 2026 VPR-6-RU 9/25
                        c: 2026 VPR-6-RU 1/25
                        d: 2026 VPR-6-RU 1/25
                        e: 2026 VPR-6-MA 1/25
                        """);

        assertThat(titles(five, Sort.ANALYSIS))
                .containsExactly(
                        "В перечне 2026 года есть школы с низкими образовательными результатами: 1 школа из 5 (20 %), по перечню 2026 года, расчёт 41.",
                        "ВПР 2026, русский язык, 6 класс: низкий результат у 2 школ из 4 (50 %), по перечню 2026 года, расчёт 41.");
        assertThat(titles(five, Sort.TASK))
                .containsExactly(
                        "Помочь школам, где результат низкий: ВПР, математика, 6 класс",
                        "Помочь школам, где результат низкий: ВПР, русский язык, 6 класс");
        assertThat(titles(five, Sort.INDICATOR))
                .containsExactly(
                        "Доля школ в перечне",
                        "Доля школ с низким результатом: ВПР, русский язык, 6 класс");
        assertThat(five.offers(Measures.SHIPPED))
                .filteredOn(one -> one.sort() == Sort.ACTIVITY)
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.sketch().values()).containsEntry("where", "municipality"));
    }

    @Test
    void schools_without_data_are_not_among_those_that_were_judged() {
        TerritoryReasons three =
                of(
                        """
                        a: 2026 VPR-6-RU 9/25
                        a: 2026 VPR-6-MA 9/25
                        b: 2026 VPR-6-RU 1/25
                        c: 2026 VPR-4-RU 1/25
                        """);

        assertThat(three.schools().counts().noData()).isEqualTo(1);
        assertThat(plain(three.said().getFirst())).contains("всего судили о 2 школах: ");
    }

    @Test
    void schools_at_risk_alone_are_not_told_as_listed() {
        TerritoryReasons risk =
                of(
                        """
                        a: 2026 VPR-6-RU 9/25
                        b: 2026 VPR-6-RU 1/25
                        c: 2026 VPR-6-RU 1/25
                        """);

        assertThat(titles(risk, Sort.ANALYSIS).getFirst())
                .startsWith("В перечне 2026 года школ территории нет, есть школы в зоне риска");
        assertThat(titles(risk, Sort.INDICATOR)).doesNotContain("Доля школ в перечне");
    }

    @Test
    void without_low_results_nothing_is_offered() {
        TerritoryReasons clear = of("a: 2026 VPR-6-RU 1/25");

        assertThat(clear.offers(Measures.SHIPPED)).isEmpty();
        assertThat(clear.said().getFirst())
                .startsWith("Низких результатов у школ муниципалитета нет");
    }
}
