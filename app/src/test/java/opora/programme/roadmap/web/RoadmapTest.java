package opora.programme.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.programme.ProgrammeArchive;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.ProgrammeLevel;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.Redrafting;
import opora.programme.Saved;
import opora.programme.agreement.Step;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;
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

/** The roadmap of a school that begins in January and ends in December 2027. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class RoadmapTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;

    private SmallWorld world;
    private Viewer school;
    private long id;
    private ProvisionId lessons;
    private ProvisionId visits;

    @BeforeEach
    void a_roadmap_with_two_sections() {
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
        Begun begun =
                programmes.begin(
                        school,
                        new Founding(
                                ProgrammeLevel.SCHOOL,
                                Optional.empty(),
                                school.scope().onlySchool(),
                                "school",
                                "",
                                Origin.SHAPE,
                                Optional.empty()),
                        Map.of(
                                "title",
                                "Программа школы",
                                "starts",
                                "2027-01-11",
                                "ends",
                                "2027-12-31"),
                        new Beginning.Sketched(
                                List.of(
                                        Sketch.of(
                                                "part",
                                                Map.of(
                                                        "heading",
                                                        "Дорожная карта",
                                                        "view",
                                                        "roadmap",
                                                        "shows",
                                                        "activity")))));
        id = ((Begun.Done) begun).programme();
        Optional<ProvisionId> part =
                Optional.of(programmes.edition(school, id).list("part").getFirst().id());
        lessons = added("activity_group", part, Map.of("title", "Уроки"));
        ProvisionId family = added("activity_group", part, Map.of("title", "Семья"));
        visits = activity(lessons, "Посетить уроки", "май 2027", "завуч, методист");
        activity(lessons, "Курсы учителей", "по графику института", "директор");
        activity(family, "Собрания", "март – май 2027", "завуч");
        activity(family, "Консультации психолога", "весь период", "психолог");
    }

    private ProvisionId added(
            String kind, Optional<ProvisionId> parent, Map<String, String> values) {
        Saved saved = redrafting.add(school, id, Kinds.shipped().get(kind), parent, values);
        return ((Saved.Done) saved).provision();
    }

    private ProvisionId activity(ProvisionId group, String text, String timing, String who) {
        return added(
                "activity",
                Optional.of(group),
                Map.of("text", text, "timing", timing, "responsible", who));
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(request.with(As.viewer(school)).with(csrf())).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private String page(String query) throws Exception {
        MockHttpServletResponse answer = asked(get("/programmes/" + id + "/roadmap?" + query));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private String timing() {
        return programmes.edition(school, id).get(visits).value("timing");
    }

    private MockHttpServletResponse moved(String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/programmes/%d/roadmap/%s/term".formatted(id, visits));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return asked(request);
    }

    @Test
    void bars_stand_at_their_months_and_what_depends_on_others_is_dashed() throws Exception {
        String page = page("view=gantt");
        assertThat(page)
                .contains("В дорожной карте 4\u00a0мероприятия")
                .contains("сроки, которые зависят от других, — 1")
                .containsPattern(
                        "aria-label=\"май 2027\"[^>]*>\\s*<rect class=\"soft\" x=\"113\" y=\"8\" width=\"29\"")
                .containsPattern("дни зависят от других\"[^>]*>\\s*<rect class=\"plan\"")
                .contains("data-drag-not=\"срок зависит от других и дней не называет")
                .contains("/roadmap.js?");
    }

    @Test
    void filters_stand_in_the_address_and_go_along_to_other_views() throws Exception {
        String page = page("view=list&responsible=завуч&month=2027-05");
        assertThat(page)
                .contains("Показано 2 из 4\u00a0мероприятия", "Посетить уроки", "Собрания")
                .doesNotContain("Курсы учителей")
                .contains(
                        "/roadmap?view=calendar&amp;responsible=%D0%B7%D0%B0%D0%B2%D1%83%D1%87&amp;month=2027-05");
        assertThat(page("section=" + lessons))
                .contains("Курсы учителей")
                .doesNotContain("Собрания");
        assertThat(page("month=2027-11&responsible=завуч"))
                .contains("По этому отбору мероприятий нет");
        assertThat(page("month=nonsense&section=x&state=y&view=z")).contains("Собрания");
    }

    @Test
    void the_calendar_tells_what_begins_goes_on_and_ends_and_keeps_the_fuzzy_ones_apart()
            throws Exception {
        String page = page("view=calendar");
        assertThat(page).containsSubsequence("Март 2027", "Начинается", "Собрания");
        assertThat(page).containsSubsequence("Апрель 2027", "Продолжается", "Собрания");
        assertThat(page)
                .containsSubsequence(
                        "Май 2027", "В этом месяце", "Посетить уроки", "Заканчивается", "Собрания");
        assertThat(page)
                .containsSubsequence(
                        "Идёт всё время",
                        "Консультации психолога",
                        "Срок зависит от других",
                        "Курсы учителей");
    }

    @Test
    void a_term_is_moved_by_months_by_words_and_by_dragging_and_each_move_can_be_undone()
            throws Exception {
        moved("upon", "1", "how", "months", "from", "2027-09", "to", "2027-10");
        assertThat(timing()).isEqualTo("сентябрь – октябрь 2027");

        moved("upon", "2", "how", "shift", "edge", "END", "shift", "1", "view", "gantt");
        assertThat(timing()).isEqualTo("сентябрь – ноябрь 2027");

        moved("upon", "3", "how", "shift", "edge", "BOTH", "shift", "-2");
        assertThat(timing()).isEqualTo("июль – сентябрь 2027");

        MockHttpServletResponse words =
                moved("upon", "4", "how", "words", "words", "по плану методиста", "view", "list");
        assertThat(words.getRedirectedUrl())
                .isEqualTo("/programmes/%d/roadmap?view=list#a%s".formatted(id, visits));
        assertThat(timing()).isEqualTo("по плану методиста");

        redrafting.undo(school, id, programmes.savings(school, id).getFirst().number());
        assertThat(timing()).isEqualTo("июль – сентябрь 2027");
    }

    @Test
    void words_alone_are_not_dragged_and_an_end_does_not_pass_the_beginning() throws Exception {
        MockHttpServletResponse back =
                moved("upon", "1", "how", "shift", "edge", "END", "shift", "-3");
        assertThat(back.getStatus()).isEqualTo(422);
        assertThat(back.getContentAsString()).contains("Окончание вышло раньше начала");

        moved("upon", "1", "how", "words", "words", "весь период");
        MockHttpServletResponse fixed =
                moved("upon", "2", "how", "shift", "edge", "BOTH", "shift", "1");
        assertThat(fixed.getStatus()).isEqualTo(422);
        assertThat(fixed.getContentAsString()).contains("мероприятие идёт весь период");
    }

    @Test
    void of_two_people_who_move_one_term_the_second_sees_both_and_overwrites_nothing()
            throws Exception {
        moved("upon", "1", "how", "months", "from", "2027-06");
        MockHttpServletResponse second = moved("upon", "1", "how", "months", "from", "2027-10");

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString())
                .contains("Ничего не перезаписано", "июнь 2027", "октябрь 2027");
        assertThat(timing()).isEqualTo("июнь 2027");
    }

    @Test
    void once_it_is_approved_states_are_worked_out_and_filtered_by() throws Exception {
        assertThat(page("")).doesNotContain("Состояние</th>");
        house.getBean(ProgrammeArchive.class)
                .step(
                        world.operator(),
                        Instant.EPOCH,
                        id,
                        programmes.get(school.scope(), id).course().edition(),
                        Step.Kind.APPROVED,
                        Optional.empty(),
                        "приказ 5",
                        "");

        assertThat(page("view=gantt"))
                .contains("выполнено 0 из 2", "Сделано</th>", "Не начато")
                .contains("aria-label=\"май 2027, не начато\"");
        assertThat(page("view=list&state=DONE")).contains("По этому отбору мероприятий нет");
        assertThat(page("view=list&state=NOT_STARTED")).contains("Посетить уроки");
    }

    @Test
    void who_only_reads_sees_no_handles_and_a_roadmap_without_activities_says_what_to_do()
            throws Exception {
        Provision group = programmes.edition(school, id).get(lessons);
        for (Provision one : programmes.edition(school, id).list("activity_group")) {
            redrafting.remove(
                    school,
                    id,
                    one.id(),
                    programmes.get(school.scope(), id).course().edition(),
                    "");
        }
        assertThat(group.name()).isEqualTo("Уроки");
        assertThat(page("")).contains("Мероприятий пока нет", "Загрузить из Word или Excel");

        school = world.districtCoordinator();
        assertThat(page(""))
                .contains("Мероприятий пока нет")
                .doesNotContain("Загрузить из Word или Excel");
    }
}
