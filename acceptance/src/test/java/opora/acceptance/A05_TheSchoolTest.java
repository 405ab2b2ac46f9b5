package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The card of a listed school: why, its procedures, its years, its results; from every number one click to the file and the row. */
class A05_TheSchoolTest {

    private Visitor visitor;

    @BeforeEach
    void open_the_first_school_of_the_list() {
        visitor = Visitor.of(RunningOpora.demo(), Chromium.desktop(), Visitor.OPERATOR);
        visitor.open("/identification");
        visitor.follow(visitor.page().locator("a.name"));
        visitor.follow("Карточка школы");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void the_card_says_why_with_the_clauses_and_the_certainty() {
        assertThat(visitor.section("Почему школа в перечне"))
                .contains("30 % участников или больше", "Основание", "Школы не было бы в перечне");
        assertThat(visitor.content()).contains("код ОО edu");
        assertThat(visitor.section("По годам")).contains("2026: в перечне");
    }

    @Test
    void the_way_out_adds_up_to_the_pupils_it_names() {
        Locator way =
                visitor.page().locator("section:has(h2:text-matches('Чтобы выйти из перечня'))");
        List<Integer> fewer =
                way.locator("tbody td:last-child").allInnerTexts().stream()
                        .map(A05_TheSchoolTest::number)
                        .toList();
        assertThat(fewer).hasSizeGreaterThan(1).allMatch(pupils -> pupils < 0);
        int all = fewer.stream().mapToInt(pupils -> pupils).sum();
        assertThat(number(way.locator("tfoot td:last-child").innerText())).isEqualTo(all);
        assertThat(number(way.locator("b").first().innerText())).isEqualTo(-all);
        assertThat(visitor.section("Насколько надёжен вывод"))
                .containsPattern("надёжно|на границе|данных мало")
                .contains("школа была бы в перечне в", "На статус это не влияет");
    }

    /** «−15», «на 15 учеников меньше». */
    private static int number(String text) {
        String digits = text.replaceAll("[^\\d]", "");
        return Integer.parseInt(digits) * (text.contains("−") ? -1 : 1);
    }

    @Test
    void its_procedures_are_those_of_the_verdict() {
        List<String> card = shares();
        visitor.follow("Все числа двух лет");
        assertThat(card).isNotEmpty();
        assertThat(shares()).containsAll(card);
    }

    @Test
    void under_a_procedure_stand_its_kind_and_its_classes_and_no_empty_list() {
        assertThat(visitor.page().locator("th .sub").allInnerTexts())
                .isNotEmpty()
                .allMatch(
                        text ->
                                text.replace('\u00a0', ' ')
                                        .strip()
                                        .matches("(?s)(ВПР|ОГЭ|ЕГЭ)( · .*\\d из \\d+)?"),
                        "kind and classes");
    }

    @Test
    void every_number_of_the_overview_leads_to_its_row() {
        List<Locator> numbers = visitor.page().locator("td.share").all();
        assertThat(numbers).isNotEmpty();
        for (Locator number : numbers) {
            assertThat(number.locator("a[href^='/results/facts/']").count())
                    .as(number.innerText())
                    .isPositive();
        }
        follow(numbers.getFirst());
    }

    @Test
    void the_results_tab_has_every_result_by_year_and_its_row() {
        int results =
                Integer.parseInt(
                        visitor.page().locator("dl.op-facts a[href$='/results']").innerText());
        visitor.follow(visitor.page().locator("nav.op-tabs a:text-is('Результаты')"));
        List<Locator> rows =
                visitor.page().locator("main tbody tr:has(a[href^='/results/facts/'])").all();
        assertThat(rows).hasSize(results);
        assertThat(visitor.content())
                .contains("Результаты 2026 года", "Результаты 2025 года", "Результаты 2024 года");
        follow(rows.getFirst());
    }

    @Test
    void the_card_can_be_printed_whole() {
        visitor.follow("Карточка на 2 листа");
        assertThat(visitor.content()).contains("напечатать");
    }

    private List<String> shares() {
        return visitor.page().locator("td.share").allInnerTexts().stream()
                .map(Words::plain)
                .map(text -> text.replaceAll("(?s).*?(\\d+ из \\d+).*", "$1"))
                .toList();
    }

    private void follow(Locator number) {
        visitor.follow(number.locator("a[href^='/results/facts/']"));
        assertThat(visitor.section("Источник")).contains("Файл", "Загрузка");
        assertThat(visitor.section("Источник")).containsPattern("Строки\\s+\\d");
    }
}
