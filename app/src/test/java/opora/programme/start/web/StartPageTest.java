package opora.programme.start.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.programme.Programmes;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
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

/** A programme that begins with what the list says of a school: shown first, only what is ticked is taken. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class StartPageTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Programmes programmes;

    private SmallWorld world;
    private Viewer school;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
    }

    private String shown(Viewer viewer) throws Exception {
        return plain(new Pages(mvc).text(viewer, "/programmes/start"));
    }

    private MockHttpServletResponse begun(Viewer viewer, String shape, String... taken)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post("/programmes/start")
                        .with(As.viewer(viewer))
                        .with(csrf())
                        .param("run", Objects.requireNonNull(world.places().get("run")))
                        .param("shape", shape)
                        .param("f.title", "Программа по результатам")
                        .param("f.starts", "2027-01-11");
        for (String one : taken) {
            request.param("take", one);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private Edition edition(MockHttpServletResponse answer) {
        String address = Objects.requireNonNull(answer.getRedirectedUrl());
        return programmes.edition(
                school, Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));
    }

    @Test
    void a_listed_school_reads_what_the_list_says_with_its_run_and_year() throws Exception {
        assertThat(shown(school))
                .contains("Ваша школа — в перечне: перечень 2026 года, расчёт")
                .contains("ВПР 2026, русский язык, 6 класс: не справились 11 из 25 · 44 %")
                .contains("годом раньше — 9 из 24 · 38 %")
                .contains("Базовое значение: 9 из 25 · 36 %")
                .contains("почему: Низкий результат");
    }

    @Test
    void a_school_at_risk_reads_its_own_numbers_alone() throws Exception {
        assertThat(shown(world.schoolOf(world.second())))
                .contains("вне перечня, но в зоне риска")
                .contains("22 из 49")
                .doesNotContain("11 из 25")
                .doesNotContain("9 из 25");
    }

    @Test
    void only_what_is_ticked_is_taken_and_stands_in_its_place() throws Exception {
        Edition edition =
                edition(
                        begun(
                                school,
                                "school",
                                "ground",
                                "analysis-VPR-6-RU",
                                "task-VPR-6-RU",
                                "indicator-VPR-6-RU",
                                "indicator-VPR-5-MA",
                                "measure-F9-01"));

        assertThat(edition.list("ground")).hasSize(1);
        assertThat(edition.list("goal")).isEmpty();
        assertThat(edition.list("task"))
                .extracting(Provision::name)
                .containsExactly("Снизить долю не справившихся: ВПР, русский язык, 6 класс");
        Provision task = edition.list("task").getFirst();
        assertThat(edition.children(task.id(), "indicator"))
                .extracting(one -> one.value("procedure"))
                .containsExactly("VPR-6-RU");
        assertThat(edition.list("indicator"))
                .filteredOn(one -> one.parent().isEmpty())
                .extracting(one -> plain(one.value("base")))
                .containsExactly("9 из 25 · 36 %");
        Provision paragraph =
                edition.list("paragraph").stream()
                        .filter(one -> one.value("text").contains("не справились"))
                        .findFirst()
                        .orElseThrow();
        assertThat(edition.get(paragraph.parent().orElseThrow()).value("heading"))
                .isEqualTo("Всероссийские проверочные работы");
        assertThat(edition.list("activity"))
                .extracting(one -> one.value("measure"))
                .containsExactly("F9-01");
        assertThat(edition.around(edition.list("activity").getFirst(), "part"))
                .hasValueSatisfying(part ->
                        assertThat(part.value("heading")).isEqualTo("Дорожная карта программы"));
    }

    @Test
    void where_it_came_from_stands_in_the_history() throws Exception {
        MockHttpServletResponse answer = begun(school, "anti-risk", "task-VPR-5-MA");
        long id =
                Long.parseLong(
                        Objects.requireNonNull(answer.getRedirectedUrl())
                                .replace("/programmes/", ""));

        assertThat(programmes.savings(school, id))
                .extracting(one -> one.reason())
                .containsExactly("По результатам: расчёт " + world.places().get("run"));
    }

    @Test
    void what_was_ticked_stays_ticked_when_the_title_is_missing() throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(
                                post("/programmes/start")
                                        .with(As.viewer(school))
                                        .with(csrf())
                                        .param(
                                                "run",
                                                Objects.requireNonNull(world.places().get("run")))
                                        .param("shape", "school")
                                        .param("take", "measure-F9-01"))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("value=\"measure-F9-01\" checked")
                .doesNotContain("value=\"goal\" checked");
    }

    @Test
    void another_list_than_the_one_that_was_shown_takes_nothing() throws Exception {
        int before = programmes.list(school.scope()).size();
        MockHttpServletResponse answer =
                mvc.perform(
                                post("/programmes/start")
                                        .with(As.viewer(school))
                                        .with(csrf())
                                        .param("run", "999999")
                                        .param("shape", "school")
                                        .param("f.title", "Программа")
                                        .param("f.starts", "2027-01-11"))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(programmes.list(school.scope())).hasSize(before);
    }

    @Test
    void a_municipality_of_two_schools_writes_no_count_of_them() throws Exception {
        String page = shown(world.districtCoordinator());

        assertThat(page)
                .contains("школ так мало, что по счёту узнали бы другую")
                .contains("Помочь школам, где результат низкий: ВПР, русский язык, 6 класс")
                .doesNotContain("11 из 25")
                .doesNotContain("Боровинская")
                .doesNotContain("Доля школ в перечне");
    }

    @Test
    void whoever_writes_no_programmes_finds_no_such_page() throws Exception {
        int status =
                mvc.perform(get("/programmes/start").with(As.viewer(world.own(Role.CURATOR))))
                        .andReturn()
                        .getResponse()
                        .getStatus();

        assertThat(status).isEqualTo(404);
    }
}
