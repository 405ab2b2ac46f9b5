package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Six people in six browsers that stay open from the first step to the last: an operator, two municipalities, a curator, a school and the officer of
 * personal data. What one of them does changes what the others see at their next click.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A17_SixPeopleTest {

    private static final String PASSWORD = "четыре слова подряд годятся";
    private static final String SCHOOL = "Школа № 3";
    private static final String CODE = "edu100003";

    private final RunningOpora opora = RunningOpora.empty();
    private final Visitor operator = new Visitor(opora, Chromium.desktop());
    private final Map<String, Visitor> browsers = new HashMap<>();
    private String card = "";

    @AfterAll
    void close() {
        browsers.values().forEach(Visitor::close);
        operator.close();
        opora.close();
    }

    @Test
    @Order(1)
    void an_operator_invites_two_municipalities_a_curator_a_school_and_the_officer() {
        operator.becomeTheFirstOperator(
                opora.linkForTheFirstOperator(), "operator@region.example", PASSWORD);
        Loads loads = new Loads(operator);
        loads.drop(SmallRegion.files());
        loads.accept();
        operator.open("/schools");
        card =
                String.valueOf(
                        operator.page()
                                .locator("main th a:has-text('%s')".formatted(SCHOOL))
                                .first()
                                .getAttribute("href"));

        String municipality = "MUNICIPAL_COORDINATOR";
        invite("city", municipality, form -> form.choose("municipality", "Город Нижний"));
        invite("district", municipality, form -> form.choose("municipality", "Верхний район"));
        invite(
                "curator",
                "CURATOR",
                form -> {
                    form.fill("Коды школ", "edu100001, " + CODE);
                    form.fill("С какого дня", LocalDate.now().minusDays(30).toString());
                });
        invite("school", "SCHOOL", form -> form.choose("school", SCHOOL));
        invite("officer", "DATA_OFFICER", _ -> {});

        assertThat(at("city").open(card)).isEqualTo(200);
        assertThat(at("district").open(card)).isEqualTo(404);
        assertThat(at("curator").open(card)).isEqualTo(200);
        assertThat(at("school").open(card)).isEqualTo(200);
        assertThat(at("officer").open(card)).isEqualTo(404);
    }

    @Test
    @Order(2)
    void a_municipality_gives_the_school_to_the_other() {
        Visitor city = at("city");
        city.open(card + "/history");
        city.follow("Передача в другой муниципалитет");
        city.choose("municipality", "Верхний район");
        city.fill("С какого дня", LocalDate.now().toString());
        city.fill("Основание", "Постановление № 7");
        city.press("Показать, что изменится");
        city.press("Записать изменение");

        assertThat(city.open(card)).isEqualTo(404);
        assertThat(at("district").open(card)).isEqualTo(200);
        assertThat(at("school").open(card)).isEqualTo(200);
        assertThat(at("school").title()).contains("Верхний район");
        assertThat(at("curator").open(card)).isEqualTo(200);
    }

    @Test
    @Order(3)
    void the_school_disputes_a_number_and_is_answered_by_its_new_municipality() {
        operator.open("/identification/runs/new");
        operator.page().check("input[type=radio][name=year][value='2021']");
        operator.press("Выявить школы");
        operator.open("/corrections");
        operator.follow("Открыть окно");
        operator.fill("Последний день для школ", LocalDate.now().plusDays(7).toString());
        operator.fill("Последний день для муниципалитетов", LocalDate.now().plusDays(9).toString());
        operator.press("Открыть окно");

        Visitor school = at("school");
        school.open("/corrections");
        school.follow("Оспорить ВПР, математика, 5 класс, 2021 год");
        school.fill("Сколько участников должно быть", "50");
        school.fill("Сколько из них не справились", "14");
        school.fill("Откуда это видно", "В протоколе четырнадцать двоек.");
        school.press("Подать заявление");

        assertThat(at("city").open("/corrections/requests/1")).isEqualTo(404);
        Visitor district = at("district");
        district.open("/corrections/requests/1");
        district.fill("Пояснение", "Сверили с бумажным протоколом.");
        district.press("Поддержать школу");
        operator.open("/corrections/requests/1");
        operator.press("Исправить число");

        school.open("/corrections/requests/1");
        assertThat(school.content())
                .contains("Сверили с бумажным протоколом.", "ждём исправленных данных");
    }

    @Test
    @Order(4)
    void the_assignment_of_the_curator_ends_and_the_schools_disappear() {
        Visitor curator = at("curator");
        endTheNextAssignment();
        assertThat(curator.open(card)).isEqualTo(404);
        assertThat(curator.open("/schools")).isEqualTo(200);
        assertThat(curator.content()).contains("Ольховская СОШ").doesNotContain(SCHOOL);

        endTheNextAssignment();
        assertThat(curator.open(card)).isEqualTo(404);
        assertThat(curator.open("/schools")).isEqualTo(404);
        assertThat(curator.open("/")).isEqualTo(200);
        assertThat(curator.content()).doesNotContain(SCHOOL);
    }

    @Test
    @Order(5)
    void the_officer_reads_the_journal_and_verifies_the_chain() throws Exception {
        Visitor officer = at("officer");
        officer.open("/journal");
        assertThat(officer.row("Школа передана в другой муниципалитет"))
                .contains("Человек city", "муниципальный координатор", "Постановление № 7")
                .contains("Город Нижний → Верхний район");
        assertThat(officer.row("Договор закончился"))
                .contains("Назначение завершено", "Человек curator", "Кравцова");
        assertThat(officer.row("Школа оспорила число"))
                .contains("Человек school")
                .doesNotContain("14 из 50");
        assertThat(officer.row("Регион решил исправить число")).contains("Кравцова");
        String head = officer.page().locator(".card-foot .op-name").innerText();
        assertThat(verify(head)).startsWith("0 Журнал цел.");
    }

    /** Of the curator, who has one for each school; that of the disputed school stands first. */
    private void endTheNextAssignment() {
        operator.open("/people");
        operator.follow("Человек curator");
        operator.follow("Завершить");
        operator.fill("Последний день", LocalDate.now().minusDays(1).toString());
        operator.fill("Почему", "Договор закончился");
        operator.press("Завершить назначение");
    }

    private Visitor at(String who) {
        return Objects.requireNonNull(browsers.get(who), who);
    }

    private void invite(String who, String role, Consumer<Visitor> place) {
        Invitations invitations = new Invitations(opora, operator, PASSWORD);
        browsers.put(
                who, invitations.accepted(role, "Человек " + who, who + "@region.example", place));
    }

    /** «0 what it said» */
    private String verify(String head) throws Exception {
        String program = Launched.root().resolve("opora").toString();
        Map<String, String> settings = Map.of("OPORA_DATA", opora.data().toString());
        try (Launched command =
                Launched.call(
                        opora.data(), settings, program, "journal", "verify", "--head", head)) {
            return command.exitCode() + " " + command.said();
        }
    }
}
