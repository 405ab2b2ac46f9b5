package opora.programme.start.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Optional;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.ProgrammeLevel;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.Redrafting;
import opora.programme.shape.Shapes;
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

/** Measures of the catalogue into a programme that exists; the base of an indicator and what is said of its plan. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class SuggestionsPageTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;

    private SmallWorld world;
    private Viewer school;
    private long id;

    @BeforeEach
    void a_programme_against_a_risk() {
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
        Begun begun =
                programmes.begin(
                        school,
                        new Founding(
                                ProgrammeLevel.RISK,
                                Optional.empty(),
                                school.scope().onlySchool(),
                                "anti-risk",
                                "",
                                Origin.SHAPE,
                                Optional.empty()),
                        Map.of("title", "Против риска", "starts", "2027-01-11"),
                        new Beginning.Sketched(Shapes.find("anti-risk").orElseThrow().beginning()));
        id = ((Begun.Done) begun).programme();
    }

    private Edition now() {
        return programmes.edition(school, id);
    }

    private String roadmap() {
        return now().list("part").stream()
                .filter(one -> one.value("view").equals("roadmap"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private String shown(String question) throws Exception {
        return plain(new Pages(mvc).text(school, "/programmes/" + id + "/suggestions" + question));
    }

    private MockHttpServletResponse sent(String address, String... params) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/programmes/" + id + address).with(As.viewer(school)).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request.param(params[at], params[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    @Test
    void measures_for_which_low_results_speak_come_first_with_the_reason() throws Exception {
        String page = shown("");

        assertThat(page)
                .contains("По низким результатам действующего перечня")
                .contains("почему: Низкий результат");
        assertThat(page.indexOf("По низким результатам"))
                .isLessThan(page.indexOf("мера против фактора риска"));
    }

    @Test
    void a_factor_leaves_its_own_measures_alone() throws Exception {
        assertThat(shown("?factor=1"))
                .contains("Провести учёт кабинетов")
                .doesNotContain("По низким результатам");
    }

    @Test
    void what_is_ticked_becomes_activities_with_all_their_fields_in_one_saving() throws Exception {
        int before = programmes.savings(school, id).size();

        sent("/suggestions", "for", roadmap(), "take", "measure-F9-01", "take", "measure-F1-01");

        assertThat(programmes.savings(school, id)).hasSize(before + 1);
        assertThat(now().list("activity_group")).hasSize(2);
        Provision stock =
                now().list("activity").stream()
                        .filter(one -> one.value("measure").equals("F1-01"))
                        .findFirst()
                        .orElseThrow();
        assertThat(stock.values())
                .containsEntry("timing", "август")
                .containsEntry("responsible", "заместитель директора по хозяйственной части")
                .containsEntry("where", "school")
                .containsKeys("text", "result", "evidence");
    }

    @Test
    void taking_measures_is_undone_as_one_step() throws Exception {
        sent("/suggestions", "for", roadmap(), "take", "measure-F9-01", "take", "measure-F1-01");

        redrafting.undo(school, id, programmes.savings(school, id).getFirst().number());

        assertThat(now().list("activity")).isEmpty();
        assertThat(now().list("activity_group")).isEmpty();
    }

    @Test
    void what_the_roadmap_has_is_said_to_be_there_and_is_not_taken_twice() throws Exception {
        sent("/suggestions", "for", roadmap(), "take", "measure-F1-01");

        assertThat(shown("?factor=1")).contains("уже есть в дорожной карте");
        assertThat(sent("/suggestions", "for", roadmap(), "take", "measure-F1-01").getStatus())
                .isEqualTo(422);
        assertThat(now().list("activity")).hasSize(1);
    }

    @Test
    void nothing_ticked_takes_nothing_and_says_what_to_do() throws Exception {
        MockHttpServletResponse answer = sent("/suggestions", "for", roadmap());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Отметьте хотя бы одну меру");
    }

    @Test
    void a_municipality_that_reads_the_programme_takes_nothing_into_it() throws Exception {
        MockHttpServletRequestBuilder request =
                post("/programmes/" + id + "/suggestions")
                        .with(As.viewer(world.districtCoordinator()))
                        .with(csrf())
                        .param("for", roadmap())
                        .param("take", "measure-F1-01");

        assertThat(mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void the_base_of_an_indicator_is_put_into_its_form_and_nothing_is_saved() throws Exception {
        int before = programmes.savings(school, id).size();

        String page =
                plain(
                        sent(
                                        "/starting-value",
                                        "kind",
                                        "indicator",
                                        "f.procedure",
                                        "VPR-5-MA",
                                        "f.name",
                                        "Своё название")
                                .getContentAsString());

        assertThat(page)
                .contains("value=\"9 из 25 · 36 %\"")
                .contains("Своё название")
                .contains(
                        "По данным Опоры: ВПР, математика, 5 класс, 2025/26: не справились 9 из 25 · 36 %");
        assertThat(programmes.savings(school, id)).hasSize(before);
    }

    @Test
    void a_base_taken_anew_replaces_what_opora_filled_in_and_nothing_that_a_person_typed()
            throws Exception {
        String page =
                plain(
                        sent(
                                        "/starting-value",
                                        "kind",
                                        "indicator",
                                        "f.procedure",
                                        "VPR-5-MA",
                                        "f.name",
                                        "Доля не справившихся: ВПР, русский язык, 6 класс",
                                        "f.source",
                                        "Результаты ВПР 2025, русский язык, 6 класс",
                                        "f.population",
                                        "Все, кто писал, 2025 год")
                                .getContentAsString());

        assertThat(page)
                .contains("Доля не справившихся: ВПР, математика, 5 класс")
                .contains("Результаты ВПР 2026, математика, 5 класс")
                .doesNotContain("Результаты ВПР 2025, русский язык")
                .contains("Все, кто писал, 2025 год");
    }

    @Test
    void a_procedure_of_which_the_school_has_nothing_fills_nothing_in() throws Exception {
        String page =
                plain(
                        sent("/starting-value", "kind", "indicator", "f.procedure", "EGE-11-RU")
                                .getContentAsString());

        assertThat(page).doesNotContain("По данным Опоры:").contains("Выберите процедуру");
    }

    @Test
    void beside_a_plan_stands_whether_it_was_ever_reached_or_why_that_cannot_be_said()
            throws Exception {
        Provision milestone = now().list("milestone").getFirst();

        String readable =
                plain(
                        sent(
                                        "/starting-value",
                                        "kind",
                                        "indicator",
                                        "f.procedure",
                                        "VPR-5-MA",
                                        "f.unit",
                                        "%",
                                        "f.better",
                                        "less",
                                        "f.plan." + milestone.id(),
                                        "не более 20 %")
                                .getContentAsString());
        String unreadable =
                plain(
                        sent(
                                        "/starting-value",
                                        "kind",
                                        "indicator",
                                        "f.procedure",
                                        "VPR-5-MA",
                                        "f.plan." + milestone.id(),
                                        "положительная динамика")
                                .getContentAsString());

        assertThat(readable)
                .contains("План, Май: не более 20 %")
                .contains("Судить о цели по другим школам нельзя")
                .contains("Одна случайность приведёт к цели");
        assertThat(unreadable).contains("напишите план как «не более 20 %»");
    }
}
