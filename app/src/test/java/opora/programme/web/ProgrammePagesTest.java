package opora.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import opora.Pages;
import opora.SmallProgramme;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.programme.Checklists;
import opora.programme.ProgrammeLevel;
import opora.programme.Redrafting;
import opora.programme.ReviewArchive.Asked;
import opora.programme.wording.ProvisionId;
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

/** Pages of programmes: what a person reads who was not alone, and what reviewers are asked. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ProgrammePagesTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Redrafting redrafting;
    @Autowired Checklists checklists;

    private SmallWorld world;
    private Pages pages;
    private long programme;
    private ProvisionId goal;

    @BeforeEach
    void a_school_has_a_programme() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        Map<String, String> places = SmallProgramme.places(house, world);
        programme = Long.parseLong(places.get("programme"));
        goal = new ProvisionId(Integer.parseInt(places.get("provision")));
    }

    private MockHttpServletResponse send(Viewer viewer, String address, Map<String, String> typed)
            throws Exception {
        MockHttpServletRequestBuilder form = post(address).with(As.viewer(viewer)).with(csrf());
        typed.forEach(form::param);
        MockHttpServletResponse answer = mvc.perform(form).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    @Test
    void what_was_typed_into_a_provision_that_somebody_removed_stays_in_the_form()
            throws Exception {
        Viewer school = world.borovinskayaSchool();
        redrafting.remove(school, programme, goal, Integer.MAX_VALUE, "");

        MockHttpServletResponse answer =
                send(
                        school,
                        "/programmes/%d/provisions/%s".formatted(programme, goal),
                        Map.of("upon", "2", "f.text", "Выйти из перечня за два года"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("Пункт тем временем удалили")
                .contains("Выйти из перечня за два года");
    }

    @Test
    void a_returned_and_a_submitted_programme_wait_at_home() throws Exception {
        assertThat(pages.text(world.districtCoordinator(), "/")).contains("Согласовать программы");
        assertThat(pages.text(world.cityCoordinator(), "/"))
                .doesNotContain("Согласовать программы");
        assertThat(pages.text(world.borovinskayaSchool(), "/"))
                .doesNotContain("Согласовать программы");
    }

    @Test
    void the_region_asks_its_own_questions_and_goes_back_to_those_that_ship() throws Exception {
        Viewer region = world.operator();
        String address = "/programmes/checklist/RISK";
        String shipped = "Риск выбран по рисковому профилю школы";

        long first = upon();
        send(
                region,
                address,
                Map.of("upon", "" + first, "questions", "Кто поможет?\n\nКогда?\nКогда?\n"));

        assertThat(checklists.questions(ProgrammeLevel.RISK))
                .containsExactly("Кто поможет?", "Когда?");
        assertThat(pages.text(world.own(Role.CURATOR), "/programmes/checklist"))
                .contains("Кто поможет?")
                .doesNotContain(shipped);
        MockHttpServletResponse late =
                send(region, address, Map.of("upon", "" + first, "questions", "Мой вопрос"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("вопросы изменил другой человек")
                .contains("Мой вопрос");

        send(region, address, Map.of("upon", "" + upon(), "own", "no"));
        assertThat(pages.text(region, "/programmes/checklist")).contains(shipped);
    }

    private long upon() {
        return checklists.asked(ProgrammeLevel.RISK).map(Asked::id).orElse(0L);
    }

    @Test
    void a_question_too_long_and_no_question_at_all_are_said() throws Exception {
        String address = "/programmes/checklist/REGION";
        String upon = "" + checklists.asked(ProgrammeLevel.REGION).map(Asked::id).orElse(0L);

        assertThat(
                        send(
                                        world.operator(),
                                        address,
                                        Map.of("upon", upon, "questions", "я".repeat(301)))
                                .getContentAsString())
                .contains("Вопрос не длиннее 300 знаков");
        assertThat(
                        send(world.operator(), address, Map.of("upon", upon, "questions", " \n "))
                                .getContentAsString())
                .contains("Напишите хотя бы один вопрос");
    }
}
