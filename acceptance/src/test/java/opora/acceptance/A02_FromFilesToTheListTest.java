package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** The first operator of an empty house: comes in by the printed link, brings files, is shown what they are, accepts, has the list, recalls. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A02_FromFilesToTheListTest {

    private static final String EMAIL = "first@region.example";
    private static final String PASSWORD = "четыре слова подряд годятся";

    private final RunningOpora opora = RunningOpora.empty();

    @Test
    @Order(1)
    void the_first_operator_comes_in_by_the_printed_link() {
        String link =
                opora.said().stream()
                        .filter(line -> line.contains("/first-operator?token="))
                        .findFirst()
                        .orElseThrow()
                        .strip();
        try (Visitor visitor = new Visitor(opora, Chromium.desktop())) {
            visitor.open(link);
            visitor.fill("Фамилия и инициалы", "Кравцова Е. П.");
            visitor.fill("Электронная почта", EMAIL);
            visitor.fill("Пароль", PASSWORD);
            visitor.fill("Пароль ещё раз", PASSWORD);
            visitor.press("Создать и войти");
            visitor.open("/");
            assertThat(visitor.text()).contains("Загрузите");
            assertThat(visitor.open(link)).as("the link works once").isNotEqualTo(200);
        }
    }

    @Test
    @Order(2)
    void files_dropped_on_the_page_are_recognised_by_content_and_change_nothing_yet() {
        try (Visitor visitor = operator()) {
            visitor.open("/batches");
            visitor.drop(SmallRegion.files());
            visitor.press("Загрузить и проверить");
            waitUntilRead(visitor);
            assertThat(visitor.text())
                    .contains("Реестр школ", "Таблица результатов", "ВПР, математика, 5 класс")
                    .contains("Принять");
            visitor.open("/schools");
            assertThat(visitor.text()).doesNotContain("Ольховская СОШ");
        }
    }

    @Test
    @Order(3)
    void acceptance_takes_everything_and_the_list_follows_the_rule() {
        try (Visitor visitor = operator()) {
            openNewestLoad(visitor);
            visitor.press("Принять");
            visitor.follow("Выявить школы");
            visitor.page().check("input[name=year][value='2021']");
            visitor.press("Выявить школы");
            assertThat(visitor.title()).isEqualTo("Перечень школ, которым нужна поддержка");
            assertThat(visitor.text())
                    .contains("Ольховская СОШ", "9 из 25 · 36 %")
                    .contains("Песчанская ООШ", "3 из 10 · 30 %")
                    .contains("Школа № 3", "15 из 50 · 30 %");
        }
    }

    @Test
    @Order(4)
    void the_same_file_again_changes_nothing() {
        try (Visitor visitor = operator()) {
            visitor.open("/batches");
            visitor.drop(Map.of("другое имя.csv", SmallRegion.bytes(SmallRegion.THIS_YEAR)));
            visitor.press("Загрузить и проверить");
            waitUntilRead(visitor);
            assertThat(visitor.text()).contains("уже").doesNotContain("Принять 4");
            visitor.press("Убрать загрузку");
        }
    }

    @Test
    @Order(5)
    void a_file_with_an_error_is_put_aside_with_sheet_row_value_and_remedy() {
        try (Visitor visitor = operator()) {
            visitor.open("/batches");
            visitor.drop(Map.of("ошибка.csv", SmallRegion.bytes(SmallRegion.BROKEN)));
            visitor.press("Загрузить и проверить");
            waitUntilRead(visitor);
            assertThat(visitor.text()).contains("Ошибка", "11").contains("10");
            assertThat(visitor.page().locator("button:has-text('Принять')").count()).isZero();
            visitor.press("Убрать загрузку");
        }
    }

    @Test
    @Order(6)
    void a_later_file_supersedes_and_a_recall_brings_back_what_was_before() {
        try (Visitor visitor = operator()) {
            visitor.open("/batches");
            visitor.drop(Map.of("исправлено.csv", SmallRegion.bytes(SmallRegion.MENDED)));
            visitor.press("Загрузить и проверить");
            waitUntilRead(visitor);
            assertThat(visitor.text()).contains("15").contains("14");
            visitor.press("Принять");
            openSchool(visitor, "Школа № 3");
            assertThat(visitor.text()).contains("14 из 50");
            openNewestLoad(visitor);
            visitor.follow("Отозвать приёмку");
            visitor.fill("Почему отзываете", "прислали не ту таблицу");
            visitor.press("Отозвать приёмку");
            openSchool(visitor, "Школа № 3");
            assertThat(visitor.text()).contains("15 из 50").doesNotContain("14 из 50");
        }
    }

    private Visitor operator() {
        Visitor visitor = new Visitor(opora, Chromium.desktop());
        visitor.signIn(EMAIL, PASSWORD);
        return visitor;
    }

    private static void waitUntilRead(Visitor visitor) {
        visitor.page().waitForSelector("button:has-text('Убрать загрузку')");
    }

    private static void openNewestLoad(Visitor visitor) {
        visitor.open("/batches");
        visitor.page().locator("a:has-text('Загрузка ')").first().click();
    }

    private static void openSchool(Visitor visitor, String name) {
        visitor.open("/schools");
        visitor.follow(name);
        visitor.follow("Результаты");
    }
}
