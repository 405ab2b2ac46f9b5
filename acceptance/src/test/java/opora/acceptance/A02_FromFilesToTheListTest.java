package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
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
    private static final String THE_LIST = "Перечень школ, которым нужна поддержка";

    private final RunningOpora opora = RunningOpora.empty();

    @AfterAll
    void close() {
        opora.close();
    }

    @Test
    @Order(1)
    void the_first_operator_comes_in_by_the_printed_link_which_works_once() {
        String link = opora.linkForTheFirstOperator();
        try (Visitor visitor = new Visitor(opora, Chromium.desktop())) {
            visitor.becomeTheFirstOperator(link, EMAIL, PASSWORD);
            visitor.open("/");
            assertThat(visitor.text()).contains("Загрузите результаты", "Не начато");
        }
        try (Visitor late = new Visitor(opora, Chromium.desktop())) {
            assertThat(late.open(link)).isNotEqualTo(200);
        }
    }

    @Test
    @Order(2)
    void dropped_files_are_recognised_by_content_and_change_nothing_yet() {
        try (Visitor visitor = operator()) {
            new Loads(visitor).drop(SmallRegion.files());
            assertThat(visitor.row("реестр.csv"))
                    .contains("Реестр школ", "3 школы, 2 муниципалитета", "3 новые строки");
            assertThat(visitor.row("2021.csv"))
                    .contains("Таблица результатов", "ВПР 2021, математика, 5 класс")
                    .contains("ВПР 2021, русский язык, 6 класс", "4 новые строки", "Готов");
            assertThat(visitor.section("Что станет известно после приёмки"))
                    .contains("27 из 85 · 31,8 %");
            assertThat(visitor.text()).contains("Будут приняты 3 файла, 10 строк");
            visitor.open("/schools");
            assertThat(visitor.text()).doesNotContain("Ольховская СОШ");
            visitor.open("/");
            assertThat(visitor.text()).contains("Принять загрузку 1", "Нужно решение");
        }
    }

    @Test
    @Order(3)
    void acceptance_takes_everything_and_the_list_follows_the_rule() {
        try (Visitor visitor = operator()) {
            Loads loads = new Loads(visitor);
            loads.openNewest();
            loads.accept();
            assertThat(visitor.text()).contains("Принято: 10 строк");
            visitor.follow("Выявить школы");
            identify(visitor);
            assertThat(visitor.title()).isEqualTo(THE_LIST);
            assertThat(visitor.page().locator("a.name").allInnerTexts())
                    .as("two low procedures; low two years in a row; low in one")
                    .containsExactlyInAnyOrder("Ольховская СОШ", "Песчанская ООШ", "Школа № 3");
            assertThat(visitor.row("Ольховская СОШ")).contains("В перечне", "9 из 25 · 36 %");
            assertThat(visitor.row("Песчанская ООШ"))
                    .contains("В перечне", "Б", "3 из 10 · 30 %", "50 %");
            assertThat(visitor.row("Школа № 3")).contains("Зона риска", "15 из 50 · 30 %");
            assertThat(visitor.text())
                    .contains("Черновик", "видят только те, кто работает со всем регионом");
            visitor.fill("Почему вводите сейчас", "Приказ готовится");
            visitor.press("Сделать действующим");
            assertThat(visitor.text()).contains("Расчёт 1 действует: это перечень 2021 года");
        }
    }

    @Test
    @Order(4)
    void the_same_file_again_changes_nothing_whatever_its_name() {
        try (Visitor visitor = operator()) {
            Loads loads = new Loads(visitor);
            loads.drop(Map.of("другое имя.csv", SmallRegion.bytes(SmallRegion.THIS_YEAR)));
            assertThat(visitor.row("другое имя.csv")).contains("4 без изменений");
            assertThat(loads.canBeAccepted()).isFalse();
            loads.remove();
        }
    }

    @Test
    @Order(5)
    void a_later_file_supersedes_and_a_recall_brings_back_exactly_what_was_before() {
        try (Visitor visitor = operator()) {
            Loads loads = new Loads(visitor);
            String before = resultsOf(visitor, "Школа № 3");
            visitor.open("/identification");
            String fingerprint = fingerprint(visitor);

            loads.drop(Map.of("исправлено.csv", SmallRegion.bytes(SmallRegion.MENDED)));
            assertThat(visitor.row("исправлено.csv")).contains("1 заменит прежнюю");
            loads.accept();
            assertThat(resultsOf(visitor, "Школа № 3")).contains("14 из 50 · 28 %");
            visitor.open("/");
            assertThat(visitor.text()).contains("Данные изменились");
            startRun(visitor);
            assertThat(fingerprint(visitor)).isNotEqualTo(fingerprint);

            loads.recallNewest("прислали не ту таблицу");
            assertThat(visitor.text()).contains("больше не действуют", "прислали не ту таблицу");
            assertThat(resultsOf(visitor, "Школа № 3")).isEqualTo(before);
            startRun(visitor);
            assertThat(fingerprint(visitor)).isEqualTo(fingerprint);
        }
    }

    @Test
    @Order(6)
    void runs_stay_what_they_were() {
        try (Visitor visitor = operator()) {
            visitor.open("/identification/runs/1");
            assertThat(visitor.row("Школа № 3")).contains("Зона риска", "15 из 50");
            visitor.open("/identification/runs/2?status=clear");
            assertThat(visitor.row("Школа № 3")).contains("вне перечня", "14 из 50");
        }
    }

    private Visitor operator() {
        return Visitor.known(opora, Chromium.desktop(), EMAIL, PASSWORD);
    }

    private static void startRun(Visitor visitor) {
        visitor.open("/identification/runs/new");
        identify(visitor);
    }

    private static void identify(Visitor visitor) {
        visitor.page().check("input[type=radio][name=year][value='2021']");
        visitor.press("Выявить школы");
    }

    /** Of what the run on the page was made of. */
    private static String fingerprint(Visitor visitor) {
        return visitor.page().locator("code.op-hash").innerText();
    }

    private static String resultsOf(Visitor visitor, String name) {
        visitor.open("/schools");
        visitor.follow(name);
        visitor.follow("Результаты");
        return visitor.section("Результаты 2021 года");
    }
}
