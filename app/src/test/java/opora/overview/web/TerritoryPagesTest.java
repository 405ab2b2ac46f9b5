package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.territory.Act;
import opora.territory.Acts;
import opora.territory.Author;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Records changes as people do; what a test records it withdraws, so that the world stays as the others know it. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class TerritoryPagesTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Acts acts;

    private SmallWorld world;
    private Pages pages;
    private String lipovskaya = "";

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        lipovskaya = world.places().getOrDefault("lipovskaya", "");
    }

    @AfterEach
    void as_it_was() {
        acts.list(ALL).stream()
                .filter(Act::counts)
                .forEach(act ->
                        assertThat(acts.withdraw(ALL, act.id(), "конец", new Author(1, "Проба")))
                                .contains(Map.of()));
    }

    private MockHttpServletResponse send(Viewer viewer, String address, Map<String, String> fields)
            throws Exception {
        var request = post(address).with(As.viewer(viewer)).with(csrf());
        fields.forEach(request::param);
        MockHttpServletResponse page = mvc.perform(request).andReturn().getResponse();
        page.setCharacterEncoding("UTF-8");
        return page;
    }

    private Map<String, String> moving() {
        return Map.of(
                "kind", "SCHOOL_MOVED",
                "school", lipovskaya,
                "into", Long.toString(world.city().value()),
                "onDay", "2026-09-01",
                "basis", "Приказ № 14 от 20.08.2026");
    }

    private void withdrawNewest() throws Exception {
        Act newest = acts.list(ALL).stream().filter(Act::counts).findFirst().orElseThrow();
        assertThat(
                        send(
                                        world.operator(),
                                        "/territory/acts/" + newest.id() + "/withdrawal",
                                        Map.of("reason", "проба окончена"))
                                .getRedirectedUrl())
                .isEqualTo("/territory");
    }

    @Test
    void a_coordinator_sees_what_changes_then_records_it_and_the_school_is_anothers()
            throws Exception {
        MockHttpServletResponse preview =
                send(world.districtCoordinator(), "/territory/acts", moving());
        assertThat(preview.getStatus()).isEqualTo(200);
        assertThat(Words.of(preview))
                .contains(
                        "Что изменится Липовская ООШ",
                        "муниципалитет Верхнелужский район Город Лужанск");
        assertThat(acts.list(ALL)).noneMatch(Act::counts);

        MockHttpServletResponse recorded =
                send(world.districtCoordinator(), "/territory/acts", confirmed(preview));
        assertThat(recorded.getRedirectedUrl()).isEqualTo("/territory");

        String card = "/schools/" + lipovskaya;
        assertThat(pages.open(world.districtCoordinator(), card).getStatus()).isEqualTo(404);
        assertThat(pages.text(world.cityCoordinator(), card + "/history"))
                .contains(
                        "1 сентября 2026: Школа передана в другой муниципалитет",
                        "муниципалитет: было «Верхнелужский район», станет «Город Лужанск»",
                        "Основание: Приказ № 14 от 20.08.2026",
                        "Отозвано");
        String run = "/identification/runs/" + world.places().get("run");
        assertThat(pages.text(world.operator(), run + "?structure=today"))
                .containsPattern(
                        "Верхнелужский район 1 .*Город Лужанск школ в перечне нет 2 .*Всего 3 ");
        assertThat(pages.text(world.operator(), run + "?structure=year"))
                .containsPattern(
                        "Верхнелужский район 2 .*Город Лужанск школ в перечне нет 1 .*Всего 3 ");
        assertThat(pages.text(world.operator(), "/schools?structure=2026"))
                .contains("какими были на 31 мая 2026 года", "Верхнелужский район 2\u00a0школы");
        assertThat(pages.text(world.operator(), "/schools"))
                .contains("Верхнелужский район 1\u00a0школа");

        withdrawNewest();
        assertThat(pages.open(world.districtCoordinator(), card).getStatus()).isEqualTo(200);
    }

    private Map<String, String> confirmed(MockHttpServletResponse preview) throws Exception {
        Matcher edition =
                Pattern.compile("name=\"edition\" value=\"(\\d+)\"")
                        .matcher(preview.getContentAsString());
        assertThat(edition.find()).isTrue();
        Map<String, String> fields = new java.util.HashMap<>(moving());
        fields.put("edition", edition.group(1));
        return fields;
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_what_was_written_stays() throws Exception {
        MockHttpServletResponse page =
                send(
                        world.operator(),
                        "/territory/acts",
                        Map.of(
                                "kind", "SCHOOL_RENAMED",
                                "school", lipovskaya,
                                "name", "Липовская гимназия",
                                "onDay", "когда-нибудь",
                                "basis", ""));

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(Words.of(page))
                .contains(
                        "Ошибка: изменение не записано",
                        "Укажите день, с которого это действует",
                        "Напишите основание: номер и дату приказа или решения");
        assertThat(page.getContentAsString())
                .contains("value=\"Липовская гимназия\"", "href=\"#basis\"", "href=\"#onDay\"");
    }

    @Test
    void the_page_of_territories_counts_schools_and_tells_what_was_withdrawn_and_why()
            throws Exception {
        assertThat(pages.text(world.operator(), "/territory"))
                .contains(
                        "Верхнелужский район 2 0",
                        "Город Лужанск 1 0",
                        "Всего 3 0",
                        "Школа переименована",
                        "не та школа");
        assertThat(pages.text(world.cityCoordinator(), "/territory"))
                .contains("Город Лужанск 1 0")
                .doesNotContain("Верхнелужский", "Липовская");
    }

    @Test
    void a_code_is_added_told_on_the_card_and_taken_away_with_a_reason() throws Exception {
        String card = "/schools/" + lipovskaya;
        assertThat(
                        send(
                                        world.districtCoordinator(),
                                        card + "/codes",
                                        Map.of("kind", "OGE", "code", "990201"))
                                .getRedirectedUrl())
                .isEqualTo(card + "/history");
        String history = pages.open(world.operator(), card + "/history").getContentAsString();
        Matcher removal =
                Pattern.compile("action=\"(/schools/\\d+/codes/\\d+/removal)\"").matcher(history);
        assertThat(removal.find()).isTrue();
        assertThat(pages.text(world.operator(), card + "/history"))
                .contains("990201 Код ОГЭ", "Проба district");

        assertThat(send(world.operator(), removal.group(1), Map.of("reason", " ")).getStatus())
                .isEqualTo(422);
        send(world.operator(), removal.group(1), Map.of("reason", "опечатка"));
        assertThat(
                        pages.text(
                                world.borovinskayaSchool(),
                                "/schools/" + world.borovinskaya().value() + "/history"))
                .contains("101001 Логин или код в файлах")
                .doesNotContain("Добавить код", "Записать изменение");
        assertThat(pages.text(world.operator(), card + "/history")).contains("опечатка");
    }

    /** The words of a page. */
    private static final class Words {

        static String of(MockHttpServletResponse page) throws Exception {
            return page.getContentAsString()
                    .replaceAll("<svg.*?</svg>|<option.*?</option>|<[^>]+>", " ")
                    .replaceAll("[ \\n\\r\\t]+", " ");
        }
    }
}
