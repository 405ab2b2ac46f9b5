package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The list of the sample region: counts that add up, filters, order, documents, verdicts, and the way from a number to its row. */
class A03_TheListTest {

    private final RunningOpora opora = RunningOpora.demo();

    @Test
    void the_counts_add_up_also_under_a_filter() {
        try (Visitor visitor = operatorAtTheList()) {
            assertAddsUp(visitor);
            visitor.page()
                    .locator("section:has(h2:has-text('муниципалитет')) tbody a")
                    .first()
                    .click();
            assertThat(visitor.path()).contains("m=");
            assertAddsUp(visitor);
        }
    }

    @Test
    void the_list_can_be_sorted_and_says_so() {
        try (Visitor visitor = operatorAtTheList()) {
            visitor.page().locator("thead a:has-text('Сверх')").first().click();
            assertThat(visitor.page().locator("th[aria-sort]").innerText()).contains("Сверх");
        }
    }

    @Test
    void the_annex_and_the_workbook_hold_the_listed_schools() throws IOException {
        try (Visitor visitor = operatorAtTheList()) {
            String school = visitor.page().locator("a.name").first().innerText();
            assertThat(zipText(visitor.download("Приложение к приказу"), "word/document.xml"))
                    .contains(school)
                    .doesNotContainIgnoringCase("рейтинг");
            assertThat(visitor.download("XLSX")).isNotEmptyFile();
        }
    }

    @Test
    void the_print_view_has_every_school_on_one_page() {
        try (Visitor visitor = operatorAtTheList()) {
            int listed =
                    Integer.parseInt(
                            visitor.page()
                                    .locator(".op-sum a[aria-current] b")
                                    .first()
                                    .innerText());
            visitor.follow("Печать");
            assertThat(visitor.page().locator("tbody.school").count())
                    .isGreaterThanOrEqualTo(listed);
        }
    }

    @Test
    void a_verdict_explains_itself_and_every_number_leads_to_its_file_and_row() {
        try (Visitor visitor = operatorAtTheList()) {
            visitor.page().locator("a.name").first().click();
            assertThat(visitor.text()).contains("30 %").doesNotContainIgnoringCase("рейтинг");
            Locator number = visitor.page().locator("a[href^='/results/facts/']").first();
            number.click();
            assertThat(visitor.path()).startsWith("/results/facts/");
            assertThat(visitor.text()).contains("Файл", "Загрузка").containsAnyOf("строк", "Строк");
        }
    }

    @Test
    void schools_without_data_are_shown_with_the_reason() {
        try (Visitor visitor = operatorAtTheList()) {
            visitor.page().locator(".op-sum a:has-text('нет данных')").click();
            Locator schools = visitor.page().locator("tbody.school");
            assertThat(schools.count()).isPositive();
            assertThat(schools.first().innerText()).contains("Нет данных");
        }
    }

    private Visitor operatorAtTheList() {
        Visitor visitor = Visitor.of(opora, Chromium.desktop(), Visitor.OPERATOR);
        visitor.open("/identification");
        return visitor;
    }

    private static void assertAddsUp(Visitor visitor) {
        List<Integer> numbers =
                visitor.page().locator(".op-sum").first().locator("b").allInnerTexts().stream()
                        .map(text -> Integer.parseInt(text.replaceAll("\\D", "")))
                        .toList();
        assertThat(numbers.subList(1, 5).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(numbers.getFirst());
    }

    private static String zipText(Path file, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }
}
