package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** A list by the order and one by the region's own method: why they differ, what might have been, which of them was approved, and what a school head reads. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A21_AListThatCanBeTrustedTest {

    private static final String OPERATOR = "operator@region.example";
    private static final String SCHOOL = "school@region.example";
    private static final String PASSWORD = "четыре слова подряд годятся";

    private final RunningOpora opora = RunningOpora.empty();

    @AfterAll
    void close() {
        opora.close();
    }

    @Test
    @Order(1)
    void two_methods_give_two_lists_and_every_difference_has_its_reason() {
        try (Visitor visitor = new Visitor(opora, Chromium.desktop())) {
            visitor.becomeTheFirstOperator(opora.linkForTheFirstOperator(), OPERATOR, PASSWORD);
            Loads loads = new Loads(visitor);
            loads.drop(SmallRegion.files());
            loads.accept();
            visitor.open("/identification/runs/new");
            visitor.press("Выявить школы");
            new Invitations(opora, visitor, PASSWORD)
                    .accepted(
                            "SCHOOL",
                            "Белова Н. В.",
                            SCHOOL,
                            form -> form.choose("school", "Ольховская СОШ"))
                    .close();

            visitor.open("/identification/methods/new?from=federal-847-same");
            visitor.fill("Название", "методика Тестовой области");
            visitor.fill("Каким документом введена", "приказ № 12");
            visitor.fill("По результатам с года", "2021");
            visitor.fill("Порог, %", "35");
            visitor.press("Ввести методику");
            assertThat(visitor.row("Методика Тестовой области"))
                    .contains("порог 35 %", "с 2021 года", "приказ № 12");

            visitor.open("/identification/runs/new?method=region-1");
            assertThat(visitor.text()).contains("Заполнены по методике: Методика Тестовой области");
            visitor.press("Выявить школы");
            visitor.follow("Чем отличается от другого расчёта");
            assertThat(visitor.title()).isEqualTo("Чем расчёт 2 отличается от расчёта 1");
            assertThat(visitor.text())
                    .contains("В перечне было 2, стало 0", "порог 35 % вместо 30 %");
            assertThat(visitor.row("Песчанская ООШ")).contains("Другая методика");
            assertThat(visitor.row("Ольховская СОШ"))
                    .contains(
                            "Русский 6, 2021 год: 8 из 25 · 32 %; было не ниже порога 30 %, стало ниже порога 35 %");
            visitor.open("/identification/runs/2/repetition");
            assertThat(visitor.text()).contains("те же до последнего знака");
        }
    }

    @Test
    @Order(2)
    void another_threshold_is_tried_without_keeping_anything() {
        try (Visitor visitor = operator()) {
            visitor.open("/identification/simulator");
            visitor.page().locator("#b_threshold").fill("36");
            visitor.press("Сравнить");
            assertThat(visitor.page().url()).contains("b_threshold=36");
            assertThat(visitor.text())
                    .contains("вышли бы")
                    .contains("Случайно, при истинных долях");
            visitor.open("/identification/runs");
            assertThat(visitor.page().locator("main tbody tr").count()).isEqualTo(2);
        }
    }

    @Test
    @Order(3)
    void an_order_approves_a_list_and_a_correction_is_a_new_version() {
        try (Visitor visitor = operator()) {
            visitor.open("/identification/runs/1");
            assertThat(visitor.text())
                    .contains("Приказ, который утвердил бы этот расчёт, не записан");
            visitor.open("/identification/runs/1/approval");
            visitor.fill("Номер приказа", "351-р");
            visitor.fill("Дата приказа", "2021-12-15");
            visitor.fill("Должность подписавшего", "директор департамента");
            visitor.fill("Кто подписал", "Кравцова Е. П.");
            visitor.press("Записать утверждение");
            assertThat(visitor.row("Версия 1")).contains("Действует", "№ 351-р от 15.12.2021");
            visitor.open("/identification/runs/1");
            visitor.press("Сделать действующим");
            assertThat(visitor.text()).contains("Расчёт 1 действует: это перечень 2021 года");

            visitor.open("/identification/runs/2/approval");
            visitor.fill("Номер приказа", "360-р");
            visitor.fill("Дата приказа", "2021-12-20");
            visitor.fill("Должность подписавшего", "директор департамента");
            visitor.fill("Кто подписал", "Кравцова Е. П.");
            visitor.fill("Почему заменяется версия 1", "принята методика области");
            visitor.press("Записать утверждение");
            assertThat(visitor.row("Версия 1")).contains("Заменена");
            assertThat(visitor.row("Версия 2"))
                    .contains("вместо версии 1: принята методика области");
            visitor.follow(
                    visitor.page().locator("tr:has-text('Версия 2') a:has-text('Отозвать')"));
            visitor.fill("Почему", "методика отменена");
            visitor.press("Отозвать");
            assertThat(visitor.row("Версия 1")).contains("Действует");
        }
    }

    @Test
    @Order(4)
    void the_years_stand_side_by_side_with_those_before_opora() {
        try (Visitor visitor = operator()) {
            visitor.open("/identification/history");
            visitor.fill("Год результатов", "2019");
            visitor.fill("В перечне школ", "3");
            visitor.fill("По какому документу", "программа 2020 года");
            visitor.press("Записать год");
            assertThat(visitor.row("2019 год")).contains("программа 2020 года");
            assertThat(visitor.row("2021 год"))
                    .contains("Расчёт 1, приказ № 351-р", "1 из 2", "Город Нижний");
            assertThat(visitor.page().locator("svg[role=img]").getAttribute("aria-label"))
                    .isEqualTo("Школ в перечне: 2019 — 3; 2020 — нет; 2021 — 2");
        }
    }

    @Test
    @Order(5)
    void a_school_head_reads_her_page_on_a_phone() {
        try (Visitor visitor = Visitor.known(opora, Chromium.phone(), SCHOOL, PASSWORD)) {
            visitor.open("/identification/runs/1");
            assertThat(visitor.section("Почему такой статус"))
                    .contains("не справились 30 % участников или больше");
            visitor.page()
                    .locator("#registers summary", new Page.LocatorOptions().setHasText("Школе"))
                    .click();
            assertThat(visitor.text())
                    .contains(
                            "ваша школа в перечне школ, которым нужна поддержка",
                            "могут не справиться самое большее");
            assertThat(visitor.open("/identification/simulator")).isEqualTo(404);
            assertThat(visitor.open("/identification/runs/2")).isEqualTo(404);
        }
    }

    @Test
    @Order(6)
    void the_region_says_which_conditions_are_adverse_and_a_school_sees_what_follows() {
        try (Visitor visitor = operator()) {
            Loads loads = new Loads(visitor);
            loads.drop(
                    Map.of(
                            "контекст.csv",
                            SmallRegion.bytes(
                                    """
                                    Год;Логин;Организационно-правовая форма ОО;Учителей;Высшей категории
                                    2021;edu100001;бюджетное;20;1
                                    2021;edu100002;бюджетное;8;
                                    2021;edu100003;бюджетное;40;20
                                    """)));
            loads.accept();
            visitor.open("/identification/adversity");
            assertThat(visitor.text()).contains("Критериев на 2021 год нет", "школ с ответами: 3");
            visitor.follow("Ввести критерии");
            visitor.fill("Каким документом введены", "приказ № 14");
            visitor.fill("По контекстным данным с года", "2021");
            visitor.fill("Столбец критерия 1", "Высшей категории");
            visitor.fill("В процентах от столбца, критерий 1", "Учителей");
            visitor.fill("Значение критерия 1", "десять");
            visitor.press("Ввести критерии");
            assertThat(visitor.text())
                    .contains("Критерий 1: «не меньше» сравнивают с числом, например 20 или 12,5");
            visitor.choose("comparison-1", "не больше");
            visitor.fill("Значение критерия 1", "10");
            visitor.press("Ввести критерии");
            assertThat(visitor.text())
                    .contains("3 школы: критериев хватает у 1", "Судить нельзя о 1")
                    .contains("В действующем перечне ШНОР 2021 года из них 1");
            assertThat(visitor.row("Ольховская СОШ"))
                    .contains("Высшей категории в % от «Учителей»: «1 из 20»");
            assertThat(visitor.download("XLSX")).isNotEmptyFile();
            ForEveryone.isForEveryone(visitor);
        }
        try (Visitor visitor = Visitor.known(opora, Chromium.phone(), SCHOOL, PASSWORD)) {
            visitor.open("/identification/adversity");
            assertThat(visitor.text()).contains("Ольховская СОШ").doesNotContain("Песчанская");
            assertThat(visitor.open("/identification/adversity/rules/new")).isEqualTo(404);
        }
    }

    private Visitor operator() {
        return Visitor.known(opora, Chromium.desktop(), OPERATOR, PASSWORD);
    }
}
