package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** The sample region is screened; a school explains its strongest sign, its municipality records a check. In the end it is closed again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A18_SignsTest {

    private static final String PASSWORD = "четыре слова подряд годятся";
    private static final String SCHOOL = "signs-school@region.example";
    private static final String COORDINATOR = "signs-coordinator@region.example";

    private final RunningOpora opora = RunningOpora.demo();
    private final Visitor operator = Visitor.of(opora, Chromium.desktop(), Visitor.OPERATOR);

    private String screening = "";
    private String card = "";

    @AfterAll
    void close_the_screening_again() {
        operator.open(screening);
        operator.press("Закрыть от школ и муниципалитетов");
        operator.close();
    }

    @Test
    @Order(1)
    void the_region_finds_signs_and_says_how_many_may_be_there_for_nothing() {
        operator.open("/objectivity");
        assertThat(operator.content()).contains("повод для проверки, а не её итог");
        operator.choose("year", "2026");
        operator.press("Рассчитать признаки");
        screening = operator.path();
        assertThat(operator.title()).isEqualTo("Признаки необъективности, 2026 год");
        assertThat(operator.content())
                .contains("По всей области нужно посмотреть", "окажутся здесь случайно")
                .contains("Опубликованные формулы")
                .contains("Видит только область");
        assertThat(operator.download("XLSX")).isNotEmptyFile();
    }

    @Test
    @Order(2)
    void the_card_of_the_strongest_sign_leads_to_its_source() {
        operator.follow(operator.page().locator("tr.band + tr a").first());
        card = operator.path();
        assertThat(operator.section("Пересчитать руками")).contains("p —");
        assertThat(operator.section("Чего это не значит")).contains("Признак — повод");
        operator.follow(operator.page().locator("#redo a[href^='/results/facts/']").first());
        assertThat(operator.title()).startsWith("Откуда числа");
    }

    @Test
    @Order(3)
    void the_school_explains_without_a_script() {
        operator.open(card);
        String municipality = operator.title().replaceFirst(".*, ", "");
        String number =
                operator.page()
                        .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Карточка школы"))
                        .getAttribute("href")
                        .replaceAll("\\D", "");
        invite("SCHOOL", SCHOOL, form -> form.page().selectOption("#school", number));
        invite(
                "MUNICIPAL_COORDINATOR",
                COORDINATOR,
                form -> form.choose("municipality", municipality));
        try (Visitor school =
                Visitor.known(opora, Chromium.withoutJavaScript(), SCHOOL, PASSWORD)) {
            assertThat(school.open(card)).isEqualTo(404);
            operator.open(screening);
            operator.press("Открыть школам и муниципалитетам");
            school.open("/");
            assertThat(school.content())
                    .contains("Объясните, почему результат отличается от областного");
            assertThat(school.open(card)).isEqualTo(200);
            school.fill("Объяснение школы", "Спорные работы перечитали вдвоём по критериям.");
            school.press("Записать объяснение");
            assertThat(school.content())
                    .contains("Объяснение записано", "Спорные работы перечитали вдвоём")
                    .doesNotContain("Записать итог");
        }
    }

    @Test
    @Order(4)
    void the_municipality_records_a_check_on_a_phone() {
        try (Visitor coordinator = Visitor.known(opora, Chromium.phone(), COORDINATOR, PASSWORD)) {
            coordinator.open(screening);
            assertThat(coordinator.content()).contains("Школа объяснила");
            coordinator.open(card);
            coordinator.page().getByLabel("Сказать нельзя").check();
            coordinator.choose("ground", "разговор со школой, документы школы");
            coordinator.fill("День проверки", LocalDate.now().toString());
            coordinator.fill("Что нашли", "Работы этого года не сохранились.");
            coordinator.press("Записать итог");
            assertThat(coordinator.content())
                    .contains("Проверено: сказать нельзя", "Работы этого года не сохранились.");
        }
        operator.open(screening + "?state=checked");
        assertThat(operator.content()).contains("Проверено: сказать нельзя");
    }

    private void invite(String role, String email, Consumer<Visitor> place) {
        new Invitations(opora, operator, PASSWORD)
                .accepted(role, "Белова Н. В.", email, place)
                .close();
    }
}
