package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** The coordinator of a municipality of the sample region finds the schools to call, writes a contact down, puts a school off, and takes both back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A20_WhichSchoolNextTest {

    /** A person is to find them in 30 seconds; a browser that clicks the same way has to leave the person most of it. */
    private static final Duration THREE_SCHOOLS = Duration.ofSeconds(10);

    private final RunningOpora opora = RunningOpora.demo();
    private final Visitor coordinator = Visitor.of(opora, Chromium.desktop(), Visitor.COORDINATOR);

    @AfterAll
    void close() {
        coordinator.close();
    }

    /** The school that stands first now: other chapters change the same region. */
    private String openFirst(Visitor visitor) {
        visitor.open("/next");
        String name = schools(visitor, "now").first().innerText();
        visitor.follow(schools(visitor, "now"));
        return name;
    }

    private Locator schools(Visitor visitor, String part) {
        return visitor.page().locator("#%s tbody th a".formatted(part));
    }

    @Test
    @Order(1)
    void three_schools_with_their_reasons_are_two_clicks_from_home() {
        Instant begun = Instant.now();
        coordinator.open("/");
        coordinator.follow("Какой школе позвонить");
        assertThat(coordinator.title()).isEqualTo("Какой школе позвонить");
        List<String> names = schools(coordinator, "now").allInnerTexts();
        assertThat(names).hasSizeGreaterThanOrEqualTo(3);
        coordinator.page().locator("#now tbody tr td ul").all().stream()
                .limit(3)
                .forEach(why -> assertThat(why.innerText()).contains("2026 год"));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(THREE_SCHOOLS);

        Locator step = coordinator.page().locator("#now tbody tr").first().locator("td a").first();
        coordinator.follow(step);
        assertThat(coordinator.path()).doesNotStartWith("/next");
        assertThat(coordinator.title()).isNotEqualTo("Страница не найдена");
    }

    @Test
    @Order(2)
    void the_order_is_explained_and_goes_into_a_workbook() {
        coordinator.open("/next");
        coordinator.page().getByText("Сколько весит каждый повод").click();
        assertThat(coordinator.section("Почему такой порядок"))
                .contains("Школа в действующем перечне", "30 баллов", "по коду школы");
        assertThat(coordinator.download("XLSX")).isNotEmptyFile();
    }

    @Test
    @Order(3)
    void a_contact_takes_the_school_out_of_the_week_and_is_taken_back() {
        String first = openFirst(coordinator);
        assertThat(coordinator.section("Почему сейчас")).contains("+");
        coordinator.page().getByLabel("Визит").check();
        coordinator.fill("О чём договорились", "Смотрим работы шестых классов вместе.");
        coordinator.press("Записать связь");
        assertThat(coordinator.content()).contains("Связь со школой записана", "связались уже с 1");
        assertThat(coordinator.section("Уже связались на этой неделе")).contains(first, "Визит");
        assertThat(schools(coordinator, "now").allInnerTexts()).doesNotContain(first);

        coordinator.follow(
                schools(coordinator, "contacted")
                        .filter(new Locator.FilterOptions().setHasText(first)));
        assertThat(coordinator.section("Что было раньше"))
                .contains("Смотрим работы шестых классов вместе.");
        coordinator.press("Отменить запись");
        assertThat(coordinator.content()).contains("Запись отменена");
        assertThat(schools(coordinator, "now").allInnerTexts()).contains(first);
    }

    @Test
    @Order(4)
    void a_school_is_put_off_with_a_reason_on_a_phone_and_comes_back_without_a_script() {
        String first;
        try (Visitor phone = Visitor.of(opora, Chromium.phone(), Visitor.COORDINATOR)) {
            first = openFirst(phone);
            phone.choose("because", "договорились о дне");
            phone.fill("Вернуть в список", LocalDate.now().plusDays(7).toString());
            phone.press("Отложить школу");
            assertThat(phone.section("Отложены")).contains(first, "договорились о дне");
            assertThat(schools(phone, "now").allInnerTexts()).doesNotContain(first);
            ForEveryone.isForEveryone(phone);
        }
        try (Visitor plain = Visitor.of(opora, Chromium.withoutJavaScript(), Visitor.COORDINATOR)) {
            plain.open("/next");
            plain.press("Вернуть в список");
            assertThat(schools(plain, "now").allInnerTexts()).contains(first);
        }
    }

    @Test
    @Order(5)
    void the_page_of_a_school_is_for_everyone_and_a_school_has_none() {
        openFirst(coordinator);
        String page = coordinator.path();
        ForEveryone.isForEveryone(coordinator);
        try (Visitor school = Visitor.of(opora, Chromium.desktop(), Visitor.SCHOOL)) {
            assertThat(school.open("/next")).isEqualTo(404);
            assertThat(school.open(page)).isEqualTo(404);
        }
    }
}
