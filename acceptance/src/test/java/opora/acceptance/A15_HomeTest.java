package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** Four people at home: what one does changes what waits for the others, what they read as new, and what is known of their schools. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A15_HomeTest {

    private static final String OPERATOR = "operator@region.example";
    private static final String COORDINATOR = "coordinator@region.example";
    private static final String SCHOOL = "school@region.example";
    private static final String CURATOR = "curator@region.example";
    private static final String PASSWORD = "четыре слова подряд годятся";
    private static final String WAITING = "[aria-label='Что ждёт вас сейчас']";

    private final RunningOpora opora = RunningOpora.empty();

    @AfterAll
    void close() {
        opora.close();
    }

    @Test
    @Order(1)
    void an_operator_is_led_from_the_empty_house_to_a_draft() {
        try (Visitor visitor = new Visitor(opora, Chromium.desktop())) {
            visitor.becomeTheFirstOperator(opora.linkForTheFirstOperator(), OPERATOR, PASSWORD);
            visitor.open("/");
            assertThat(visitor.title()).isEqualTo("Что нужно сделать");
            assertThat(visitor.content())
                    .contains("1 дело ждёт вас", "Загрузите результаты", "Вы здесь впервые");
            Loads loads = new Loads(visitor);
            loads.drop(SmallRegion.files());
            visitor.open("/");
            visitor.follow(visitor.page().locator(WAITING + " a[href='/batches/1']"));
            loads.accept();
            visitor.open("/");
            visitor.follow("Выявить школы по результатам 2021 года");
            visitor.press("Выявить школы");
            visitor.open("/");
            assertThat(waiting(visitor))
                    .contains("Сделать перечень 2021 года действующим", "Нужно решение");
            invite(
                    visitor,
                    "MUNICIPAL_COORDINATOR",
                    COORDINATOR,
                    form -> form.choose("municipality", "Город Нижний"));
            invite(visitor, "SCHOOL", SCHOOL, form -> form.choose("school", "Школа № 3"));
            invite(
                    visitor,
                    "CURATOR",
                    CURATOR,
                    form -> form.fill("Коды школ", "edu100001, edu100003"));
        }
    }

    @Test
    @Order(2)
    void before_a_list_is_in_force_schools_stand_without_a_status() {
        try (Visitor visitor = at(Chromium.phone(), CURATOR)) {
            assertThat(visitor.section("Вас ничего не ждёт"))
                    .contains("когда будет повод позвонить школе");
            assertThat(visitor.section("Мои школы"))
                    .contains("Перечня ещё нет", "Ольховская СОШ", "Школа № 3")
                    .doesNotContain("Песчанская", "Зона риска", "В перечне");
        }
    }

    @Test
    @Order(3)
    void a_window_and_a_list_change_the_homes_of_the_others() {
        try (Visitor visitor = at(Chromium.desktop(), OPERATOR)) {
            visitor.open("/corrections/new");
            visitor.fill("Последний день для школ", LocalDate.now().plusDays(5).toString());
            visitor.fill(
                    "Последний день для муниципалитетов", LocalDate.now().plusDays(9).toString());
            visitor.press("Открыть окно");
        }
        try (Visitor visitor = at(Chromium.withoutJavaScript(), SCHOOL)) {
            assertThat(waiting(visitor)).contains("Проверьте данные своей школы", "Скоро срок");
            visitor.follow("Проверьте данные своей школы");
            visitor.follow("Оспорить ВПР, математика, 5 класс, 2021 год");
            visitor.fill("Сколько участников должно быть", "50");
            visitor.fill("Сколько из них не справились", "14");
            visitor.fill("Откуда это видно", "В протоколе четырнадцать двоек, в файле пятнадцать.");
            visitor.press("Подать заявление");
        }
        try (Visitor visitor = at(Chromium.phone(), COORDINATOR)) {
            assertThat(waiting(visitor)).contains("Ответьте на заявления школ", "1 заявление");
            assertThat(visitor.section("Что изменилось"))
                    .contains("Школа оспорила число", "Белова Н. В.", "Всё в журнале");
            visitor.follow("Ответьте на заявления школ");
            visitor.follow("Заявление 1");
            visitor.fill("Пояснение", "Сверили с бумажным протоколом.");
            visitor.press("Поддержать школу");
            visitor.open("/");
            assertThat(visitor.content()).doesNotContain("Ответьте на заявления школ");
        }
        try (Visitor visitor = at(Chromium.withoutJavaScript(), SCHOOL)) {
            assertThat(visitor.section("Что изменилось")).contains("Муниципалитет поддержал школу");
            assertThat(visitor.content()).doesNotContain("Проверьте данные своей школы");
        }
    }

    @Test
    @Order(4)
    void a_list_in_force_is_read_at_every_home_as_far_as_it_is_ones_own() {
        try (Visitor visitor = at(Chromium.desktop(), OPERATOR)) {
            assertThat(waiting(visitor)).contains("Решите по заявлениям школ");
            visitor.follow("Решите по заявлениям школ");
            visitor.follow("Заявление 1");
            visitor.fill("Пояснение", "В протоколе пятнадцать двоек.");
            visitor.press("Оставить как есть");
            visitor.open("/");
            visitor.follow("Сделать перечень 2021 года действующим");
            visitor.fill("Почему вводите сейчас", "Приказ готовится");
            visitor.press("Сделать действующим");
        }
        try (Visitor visitor = at(Chromium.phone(), CURATOR)) {
            assertThat(visitor.section("Что изменилось")).contains("Перечень введён в действие");
            assertThat(visitor.section("Мои школы"))
                    .contains("Ольховская СОШ", "В перечне", "Школа № 3", "Зона риска");
        }
        try (Visitor visitor = at(Chromium.desktop(), COORDINATOR)) {
            assertThat(visitor.section("Мои школы"))
                    .contains("Школа № 3", "Зона риска")
                    .doesNotContain("Ольховская", "Песчанская");
            assertThat(visitor.section("Что изменилось"))
                    .contains("Перечень введён в действие", "Регион решил оставить число");
        }
    }

    @Test
    @Order(5)
    void what_is_new_counts_from_the_end_of_the_visit_before() {
        try (Visitor visitor = new Visitor(opora, Chromium.phone())) {
            visitor.signIn(CURATOR, PASSWORD);
            assertThat(visitor.section("Что изменилось")).contains("С прошлого визита,");
        }
    }

    private void invite(Visitor visitor, String role, String email, Consumer<Visitor> place) {
        new Invitations(opora, visitor, PASSWORD)
                .accepted(role, "Белова Н. В.", email, place)
                .close();
    }

    private static String waiting(Visitor visitor) {
        return Words.plain(visitor.page().locator(WAITING).innerText());
    }

    private Visitor at(BrowserContext context, String email) {
        Visitor visitor = Visitor.known(opora, context, email, PASSWORD);
        visitor.open("/");
        return visitor;
    }
}
