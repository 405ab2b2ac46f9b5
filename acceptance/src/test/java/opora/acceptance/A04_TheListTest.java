package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of the sample region: counts that add up, filters, order, print, documents, verdicts, and the way from a number to its row. */
class A04_TheListTest {

    private static final Pattern SHARE = Pattern.compile("(\\d+) из (\\d+)");
    private static final String EVERYONE =
            "?status=listed&status=risk&status=clear&status=nodata&page=all";

    private Visitor visitor;

    @BeforeEach
    void open_the_list() {
        visitor = Visitor.of(RunningOpora.demo(), Chromium.desktop(), Visitor.OPERATOR);
        visitor.open("/identification");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void the_counts_are_those_of_the_rows_and_of_the_municipalities() {
        List<Integer> counts = countsThatAddUp();
        List<Integer> total = numbers(visitor.page().locator("tfoot td").allInnerTexts());
        assertThat(total.subList(0, 5)).isEqualTo(counts);
        visitor.open(run() + EVERYONE);
        assertThat(shown()).isEqualTo(counts.getFirst());
        for (String status : List.of("listed", "risk", "clear", "nodata")) {
            visitor.open(run() + "?page=all&status=" + status);
            int at = 1 + List.of("listed", "risk", "clear", "nodata").indexOf(status);
            assertThat(shown()).as(status).isEqualTo(counts.get(at));
        }
    }

    @Test
    void a_municipality_is_chosen_in_the_filter_and_the_counts_are_its_own() {
        Locator row = visitor.page().locator("tr:has(th a[href*='?m='])").first();
        String name = row.locator("th a").innerText();
        List<Integer> own = numbers(row.locator("td").allInnerTexts()).subList(0, 5);
        visitor.page().locator("summary:near(:text('Муниципалитет'))").first().click();
        visitor.page().getByLabel(name + " (").check();
        visitor.press("Показать");
        assertThat(visitor.path()).contains("m=");
        assertThat(countsThatAddUp()).isEqualTo(own);
        assertThat(visitor.page().locator("tr.band").allInnerTexts())
                .singleElement()
                .asString()
                .startsWith(name);
        visitor.follow(name + " убрать");
        assertThat(visitor.path()).doesNotContain("m=");
    }

    @Test
    void a_procedure_and_a_size_leave_as_many_schools_as_their_options_say() {
        int low = choose("Низкий результат", "VPR-6-MA");
        assertThat(shown()).isEqualTo(low).isPositive();
        assertThat(visitor.page().locator("tbody.school").allInnerTexts())
                .allMatch(school -> school.contains("Математика 6"));
        int small = choose("Размер группы", "small");
        assertThat(shown()).isEqualTo(small).isBetween(1, low);
        assertThat(visitor.page().locator("tbody.school").allInnerTexts())
                .allMatch(school -> school.contains("мало"));
        countsThatAddUp();
    }

    @Test
    void the_list_is_sorted_by_share_and_says_so() {
        visitor.follow(visitor.page().locator("thead a:has-text('Не справились')"));
        assertThat(visitor.page().locator("th[aria-sort='descending']").innerText())
                .contains("Не справились");
        List<Double> highest =
                visitor.page().locator("tbody.school").allInnerTexts().stream()
                        .map(A04_TheListTest::highestShare)
                        .toList();
        assertThat(highest).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void the_print_view_has_every_school_of_the_list_on_one_page() {
        List<Integer> counts = countsThatAddUp();
        visitor.follow("Печать");
        assertThat(visitor.page().locator("tbody.school").count())
                .isEqualTo(counts.get(1) + counts.get(2));
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.page().locator(".op-nav").isVisible()).isFalse();
        assertThat(visitor.page().locator("form#filters").isVisible()).isFalse();
        assertThat(visitor.text()).contains("Список служит для поддержки школ, а не для их оценки");
    }

    @Test
    void the_annex_and_the_workbook_hold_exactly_the_listed_schools() throws IOException {
        visitor.open(run() + "?page=all&status=listed");
        List<String> onThePage = names();
        Path workbook = visitor.download("XLSX");
        Path annex = visitor.download("Приложение к приказу");
        assertThat(
                        Papers.sheet(workbook, "Перечень").stream()
                                .filter(row -> row.contains("в перечне"))
                                .map(row -> row.subList(1, 3))
                                .distinct()
                                .map(List::getLast))
                .containsExactlyInAnyOrderElementsOf(onThePage);
        assertThat(
                        Papers.table(annex, 0).stream()
                                .filter(row -> row.getFirst().matches("\\d+"))
                                .map(row -> row.get(2)))
                .containsExactlyInAnyOrderElementsOf(onThePage);
        assertThat(Papers.text(annex))
                .contains("Приложение", "Перечень", "На грани в перечне")
                .doesNotContainIgnoringCase("рейтинг");
    }

    @Test
    void the_operator_gets_protocol_order_and_annex_to_be_printed() throws IOException {
        visitor.open(run() + "?page=all&status=listed");
        List<String> onThePage = names();
        List<String> annex = Papers.pages(visitor.download("Приложение к приказу, PDF"));
        List<String> order = Papers.pages(visitor.download("Приказ, PDF"));
        List<String> protocol = Papers.pages(visitor.download("Протокол, PDF"));
        for (List<String> paper : List.of(annex, order, protocol)) {
            for (int page = 0; page < paper.size(); page++) {
                assertThat(paper.get(page))
                        .contains("стр. %d из %d".formatted(page + 1, paper.size()));
            }
            assertThat(String.join(" ", paper)).doesNotContainIgnoringCase("рейтинг");
        }
        assertThat(String.join(" ", annex)).contains(onThePage);
        assertThat(String.join(" ", order))
                .contains("Проект", "(приложение): %d школ".formatted(onThePage.size()));
        assertThat(String.join(" ", protocol))
                .contains("Присутствовали", "Слушали", "Решили", "Председатель");
        assertThat(Papers.text(visitor.download("Протокол"))).contains("Рекомендовать утвердить");
        assertThat(Papers.text(visitor.download("Приказ"))).contains("Утвердить перечень");
    }

    @Test
    void a_verdict_explains_itself_and_every_number_leads_to_its_file_and_row() {
        visitor.follow(visitor.page().locator("a.name"));
        assertThat(visitor.section("Почему такой статус")).contains("30 %", "учеников");
        assertThat(visitor.content()).doesNotContainIgnoringCase("рейтинг");
        List<Locator> numbers = visitor.page().locator("td.share").all();
        assertThat(numbers).isNotEmpty().allMatch(one -> one.locator("a").count() > 0);
        Matcher said = SHARE.matcher(numbers.getFirst().innerText());
        assertThat(said.find()).isTrue();
        visitor.follow(numbers.getFirst().locator("a"));
        assertThat(visitor.section("Источник")).contains("Файл", "Лист", "Строки", "Загрузка");
        assertThat(visitor.section("Источник")).containsPattern("Строки\\s+\\d");
        assertThat(visitor.row("Вся школа")).contains(said.group(1), said.group(2));
    }

    @Test
    void schools_without_data_are_shown_with_the_reason() {
        visitor.follow(visitor.page().locator(".op-sum a:has-text('нет данных')"));
        assertThat(visitor.page().locator("tbody.school").allInnerTexts())
                .isNotEmpty()
                .allMatch(school -> school.contains("Нет данных") && school.length() > 60);
    }

    private String run() {
        return visitor.path().replaceFirst("\\?.*", "");
    }

    private int choose(String label, String value) {
        Locator field = visitor.page().getByLabel(label);
        String option = field.locator("option[value='" + value + "']").innerText();
        field.selectOption(value);
        visitor.press("Показать");
        return Integer.parseInt(option.replaceAll(".*\\((\\d+)\\)", "$1"));
    }

    private List<String> names() {
        return visitor.page().locator("a.name").allInnerTexts().stream().map(Words::plain).toList();
    }

    private int shown() {
        return visitor.page().locator("tbody.school").count();
    }

    /** All, listed, at risk, clear, without data. */
    private List<Integer> countsThatAddUp() {
        List<Integer> counts =
                numbers(visitor.page().locator(".op-sum").first().locator("b").allInnerTexts())
                        .subList(0, 5);
        assertThat(counts.subList(1, 5).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(counts.getFirst());
        return counts;
    }

    private static List<Integer> numbers(List<String> texts) {
        return texts.stream()
                .map(text -> text.replaceAll("[^\\d]", ""))
                .map(digits -> digits.isEmpty() ? 0 : Integer.parseInt(digits))
                .toList();
    }

    private static double highestShare(String school) {
        return SHARE.matcher(school)
                .results()
                .mapToDouble(
                        one -> Double.parseDouble(one.group(1)) / Integer.parseInt(one.group(2)))
                .max()
                .orElseThrow();
    }
}
