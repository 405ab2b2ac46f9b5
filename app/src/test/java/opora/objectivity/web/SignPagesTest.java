package opora.objectivity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import opora.objectivity.Screenings;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who sees a sign and when, what the card says, what is answered to it. */
@SpringBootTest(
        properties = "opora.signs=answered here alone") // other tests expect signs unanswered
@AutoConfigureMockMvc
@OnTestDatabase
class SignPagesTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Screenings screenings;
    @Autowired Batches batches;

    private SmallWorld world;
    private Pages pages;
    private String screening;
    private String own;
    private String second;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        Map<String, String> places = world.places();
        screening = "/objectivity/screenings/" + places.get("screening");
        own = "/objectivity/signs/" + places.get("sign");
        second = "/objectivity/signs/" + places.get("sign-of-second");
        screenings.open(world.operator(), Long.parseLong(places.get("screening")));
    }

    private MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder deed)
            throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(deed.with(As.viewer(viewer)).with(csrf())).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private String text(Viewer viewer, String address) throws Exception {
        return pages.text(viewer, address).replaceAll("[\\u00a0\\u202f]", " ");
    }

    private int status(Viewer viewer, String address) throws Exception {
        return pages.open(viewer, address).getStatus();
    }

    @Test
    void schools_and_municipalities_see_what_the_region_has_opened_and_only_their_own()
            throws Exception {
        assertThat(text(world.borovinskayaSchool(), screening))
                .contains("Боровинская СОШ", "1 признак")
                .contains("По всей области нужно посмотреть 3 признака; задано вопросов — 3.")
                .contains("в среднем не больше 0,3 окажутся здесь случайно")
                .doesNotContain("Липовская ООШ", "Школа № 2");
        assertThat(text(world.districtCoordinator(), screening))
                .contains("Боровинская СОШ", "Липовская ООШ")
                .doesNotContain("Школа № 2");
        assertThat(status(world.secondSchool(), own)).isEqualTo(404);
        String wanted = "Проверьте результаты, непохожие на областные";
        assertThat(text(world.districtCoordinator(), "/")).contains(wanted);

        assertThat(send(world.operator(), post(screening + "/closing")).getStatus()).isEqualTo(302);
        for (Viewer other : List.of(world.borovinskayaSchool(), world.districtCoordinator())) {
            assertThat(status(other, screening)).isEqualTo(404);
            assertThat(status(other, screening + "/signs.xlsx")).isEqualTo(404);
            assertThat(status(other, own)).isEqualTo(404);
            assertThat(text(other, "/objectivity")).contains("вам не открывали");
            assertThat(text(other, "/")).doesNotContain(wanted);
        }
        assertThat(status(world.operator(), own)).isEqualTo(200);
        assertThat(send(world.operator(), post(screening + "/opening")).getStatus()).isEqualTo(302);
        assertThat(status(world.borovinskayaSchool(), own)).isEqualTo(200);
    }

    @Test
    void a_card_says_what_is_seen_how_to_redo_it_and_what_it_does_not_mean() throws Exception {
        assertThat(text(world.borovinskayaSchool(), own))
                .contains("ВПР 2026, русский язык, 6 класс")
                .contains("«3» начинается с 25 баллов", "на границе ожидается 3,1, а видим 9")
                .contains("примерно у 4 школ из 10 000", "p = 0,00040")
                .contains("Чего это не значит", "не меняет результатов")
                .contains("Средний балл выше областного", "31,200", "больше 30,400", "отмечает")
                .contains("Лёгкие задания выполнены хуже", "нет результатов по заданиям")
                .contains("Работы перечитали вдвоём");
        assertThat(pages.open(world.borovinskayaSchool(), own).getContentAsString())
                .containsPattern("href=\"/results/facts/\\d+\">31,200");
    }

    @Test
    void a_school_explains_and_is_asked_back_about_a_pupil() throws Exception {
        Viewer school = world.secondSchool();
        String form = second + "/explanations";
        assertThat(send(school, post(form)).getContentAsString())
                .contains("Напишите, чем школа объясняет этот результат");
        MockHttpServletResponse asked =
                send(school, post(form).param("text", "Петров Иван Сергеевич болел"));
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString()).contains("Похоже на сведения об ученике");
        assertThat(
                        send(
                                        school,
                                        post(form)
                                                .param("text", "Петров Иван Сергеевич болел")
                                                .param("known", "Петров Иван Сергеевич"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(text(world.cityCoordinator(), screening)).contains("Школа объяснила");

        String card = pages.open(world.operator(), second).getContentAsString();
        String removal = card.replaceAll("(?s).*action=\"([^\"]*/removal)\".*", "$1");
        assertThat(send(world.cityCoordinator(), post(removal)).getStatus()).isEqualTo(404);
        assertThat(send(world.operator(), post(removal)).getStatus()).isEqualTo(302);
        assertThat(text(school, second))
                .contains("слова удалены: сведения об ученике")
                .doesNotContain("Петров");
    }

    @Test
    void a_check_is_recorded_with_outcome_ground_and_day_and_holds_in_the_next_screening()
            throws Exception {
        Viewer coordinator = world.districtCoordinator();
        MockHttpServletResponse empty = send(coordinator, post(own + "/checks"));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString())
                .contains("Выберите итог", "Выберите, что проверяли", "Укажите день проверки");
        assertThat(
                        send(
                                        coordinator,
                                        post(own + "/checks")
                                                .param("outcome", "NOT_CONFIRMED")
                                                .param("ground", "REREAD")
                                                .param("day", "2020-10-01")
                                                .param("text", "Перечитали десять работ"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(text(world.borovinskayaSchool(), own))
                .contains("Проверено: не подтвердился")
                .contains(
                        "Проверка 01.10.2020: не подтвердился — работы перепроверены по критериям")
                .contains("Перечитали десять работ", "Проба district");
        assertThat(text(world.operator(), screening + "?state=checked"))
                .contains("Боровинская СОШ")
                .doesNotContain("Липовская ООШ");
        assertThat(status(world.own(Role.CURATOR), own)).isEqualTo(404);
    }

    @Test
    void the_imported_list_stands_beside_school_by_school() throws Exception {
        accept(
                Loading.table(
                        "признаки.csv",
                        "Год;Логин;Муниципалитет;ОО;4 РУ;4 МА;5 РУ;5 МА;Количество маркеров",
                        "2026;101001;Верхнелужский район;Боровинская СОШ;1;0;0;1;2",
                        "2026;104002;Город Лужанск;Школа № 2;0;0;0;0;0"));

        assertThat(text(world.operator(), screening))
                .contains("и в списке, и в расчёте", "4 РУ, 5 МА")
                .containsPattern(
                        "3 школ отмечено\\s*=\\s*1 и в списке, и в расчёте\\s*\\+\\s*2 только в расчёте");
        assertThat(text(world.secondSchool(), screening)).doesNotContain("4 РУ");
        assertThat(text(world.borovinskayaSchool(), own))
                .contains("В списке признаков 2026 года школа отмечена: 4 РУ, 5 МА");
    }

    private void accept(Upload file) {
        Received received = batches.receive(List.of(file), Loading.OPERATOR);
        long batch = ((Received.Taken) received).batch();
        batches.readNow(batch);
        batches.accept(batch, batches.check(batch).orElseThrow().token(), Loading.OPERATOR);
    }

    @Test
    void deeds_stand_in_the_journal_without_the_words_of_people() throws Exception {
        pages.open(world.operator(), "/objectivity");
        assertThat(text(world.operator(), "/journal"))
                .contains("Признаки открыты школам и муниципалитетам", "Школа объяснила признак")
                .doesNotContain("Работы перечитали вдвоём");
    }

    @Test
    void a_year_without_results_cannot_be_screened_and_one_with_results_can() throws Exception {
        String start = "/objectivity/screenings";
        assertThat(send(world.operator(), post(start).param("year", "2011")).getContentAsString())
                .contains("Выберите год, за который есть результаты");
        MockHttpServletResponse made = send(world.operator(), post(start).param("year", "2026"));
        assertThat(made.getStatus()).isEqualTo(302);
        String address = Objects.requireNonNull(made.getRedirectedUrl());
        assertThat(text(world.operator(), address))
                .contains("Ни один ответ не выделяется", "неизвестен наибольший балл работы");
        assertThat(status(world.districtCoordinator(), address)).isEqualTo(404);
        assertThat(send(world.districtCoordinator(), post(start)).getStatus()).isEqualTo(404);
    }
}
