package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;

/** The way from the list to the early warning and to how it did before; what it tells follows from the test. */
class A19_EarlyWarningTest {

    private static final String SHOWN = "Проверен, показывается";

    private final RunningOpora opora = RunningOpora.demo();

    @Test
    void an_operator_walks_from_the_list_to_the_test_on_past_years() {
        walk(Chromium.desktop());
    }

    @Test
    void so_does_one_with_a_phone() {
        walk(Chromium.phone());
    }

    @Test
    void so_does_one_without_scripts() {
        walk(Chromium.withoutJavaScript());
    }

    private void walk(BrowserContext browser) {
        try (Visitor visitor = Visitor.of(opora, browser, Visitor.OPERATOR)) {
            visitor.open("/identification");
            visitor.follow("Раннее предупреждение");
            assertThat(visitor.title()).isEqualTo("Раннее предупреждение, 2027 год");
            boolean told = visitor.content().contains("Что весит больше всего");
            assertThat(visitor.content())
                    .contains(
                            told
                                    ? "вероятность войти в перечень по результатам 2027 года"
                                    : "Вероятностей нет");
            visitor.follow(visitor.page().locator("nav.op-tabs a:text-is('Как проверен')"));
            assertThat(visitor.title()).isEqualTo("Как проверен прогноз");
            assertThat(visitor.section("Школы"))
                    .contains("2026")
                    .containsIgnoringCase("повторение года")
                    .containsIgnoringCase("ошибка прогноза")
                    .containsPattern("Проверено на \\d+")
                    .matches(text -> text.contains(SHOWN) == told);
            assertThat(visitor.section("Классы")).contains("2026");
            assertThat(visitor.section("Что это за прогноз и чего он не может"))
                    .contains("Статус школы от прогноза не зависит");
        }
    }

    @Test
    void a_school_sees_no_other_and_the_same_test() {
        try (Visitor school = Visitor.of(opora, Chromium.desktop(), Visitor.SCHOOL)) {
            assertThat(school.open("/identification/warning")).isEqualTo(200);
            assertThat(school.page().locator("tbody th a").count()).isLessThanOrEqualTo(1);
            school.follow(school.page().locator("nav.op-tabs a:text-is('Как проверен')"));
            assertThat(school.section("Школы")).contains("Ошибка прогноза");
        }
    }

    @Test
    void the_workbook_can_be_taken_along() {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), Visitor.OPERATOR)) {
            visitor.open("/identification/warning");
            assertThat(visitor.download("XLSX")).isNotEmptyFile();
        }
    }
}
