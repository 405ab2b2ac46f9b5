package opora.identification.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.identification.Given;
import opora.identification.Method;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.office.DocumentText;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What the pages of a run say, as workbooks: the same rows for the same eyes. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class WorkbookPagesTest {

    private static final String PARTS =
            "%1$sequality=REACHES&%1$sparticipants=1&%1$slowProcedures=2&%1$sclauseB=ANY&%1$sprocedures=VPR-5-MA"
                    + "&%1$sprocedures=VPR-6-RU&%1$segeMaths=NONE&%1$sattempt=FIRST&%1$spooled=1&%1$sthreshold=%2$s";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Runs runs;

    private SmallWorld world;
    private Pages pages;
    private String shown = "";

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        shown = Objects.requireNonNull(world.places().get("run"));
    }

    private String html(String address) throws Exception {
        return pages.open(world.operator(), address).getContentAsString();
    }

    private String book(Viewer viewer, String address) throws Exception {
        return plain(DocumentText.ofXlsx(pages.open(viewer, address).getContentAsByteArray()));
    }

    @Test
    void two_runs_side_by_side() throws Exception {
        long strict =
                runs.start(
                                world.operator(),
                                new AcademicYear(2026),
                                Given.with(Method.ClauseB.NONE, "VPR-5-MA", "VPR-6-RU"))
                        .id();
        String address = "/identification/runs/%d/difference".formatted(strict);
        assertThat(html(address + "?with=" + shown))
                .contains("href=\"%s.xlsx?with=%s\"".formatted(address, shown));
        String book = book(world.operator(), address + ".xlsx?with=" + shown);
        assertThat(book)
                .contains("1: Чем расчёт %d отличается от расчёта %s".formatted(strict, shown))
                .contains("Было | Расчёт %s, ".formatted(shown))
                .contains("основание Б — нет вместо любой")
                .contains(
                        "Верхнелужский район | 101001 | Боровинская СОШ | Вывод другой, а перечень для них тот же | В перечне | А, Б | В перечне | А | Другая методика")
                .contains("== Что перешло порог");
        assertThat(
                        pages.open(world.districtCoordinator(), address + ".xlsx?with=" + shown)
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_simulated_list_with_both_settings() throws Exception {
        String question =
                "?year=2026&" + PARTS.formatted("a_", "100") + "&" + PARTS.formatted("b_", "1");
        assertThat(html("/identification/simulator" + question))
                .contains("href=\"/identification/simulator.xlsx?year=2026&amp;a_equality=REACHES");
        MockHttpServletResponse answer =
                pages.open(world.operator(), "/identification/simulator.xlsx" + question);
        assertThat(
                        URLDecoder.decode(
                                answer.getHeader("Content-Disposition"), StandardCharsets.UTF_8))
                .contains("Что если, 2026 год.xlsx");
        assertThat(plain(DocumentText.ofXlsx(answer.getContentAsByteArray())))
                .contains("1: Что если: другая методика, результаты 2026 года")
                .contains("Первая настройка | порог 100 %")
                .contains("Вторая настройка | порог 1 %")
                .contains("В перечне | 0 | 2 | 2")
                .contains("По населённому пункту | реестр не говорит | 3 | 0 | 2")
                .containsPattern(
                        "Верхнелужский район \\| 101001 \\| Боровинская СОШ \\| Только по второй настройке \\| [^|]+ \\|  \\| 0");
    }

    @Test
    void there_is_no_book_of_a_wrong_setting_nor_for_a_municipality() throws Exception {
        String wrong = "?year=2026&" + PARTS.formatted("a_", "много");
        assertThat(
                        pages.open(world.operator(), "/identification/simulator.xlsx" + wrong)
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        pages.open(world.districtCoordinator(), "/identification/simulator.xlsx")
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_municipal_reading_says_by_which_choices() throws Exception {
        String address = "/identification/runs/" + shown + "/markers";
        String chosen = "?low=ANY&signs=OFFICIAL&joined=OR";
        assertThat(html(address + chosen))
                .contains("%s.xlsx?low=ANY&amp;signs=OFFICIAL&amp;joined=OR".formatted(address));
        assertThat(book(world.operator(), address + ".xlsx" + chosen))
                .contains("Низкие результаты | низкий результат хотя бы в одной процедуре года")
                .contains("Верхнелужский район | 101002 | Липовская ООШ | Зона риска")
                .contains("классов нет в источнике: Русский 6");
        assertThat(book(world.cityCoordinator(), address + ".xlsx" + chosen))
                .contains("104002")
                .doesNotContain("101001", "101002");
    }

    @Test
    void the_lists_year_by_year() throws Exception {
        assertThat(html("/identification/history"))
                .contains("href=\"/identification/history.xlsx\"");
        Run inForce = runs.inForce(world.operator().scope()).orElseThrow();
        assertThat(book(world.operator(), "/identification/history.xlsx"))
                .contains("1: Перечни по годам")
                .contains(
                        "2026 | %d | %d | %d | %d | 3 |"
                                .formatted(
                                        inForce.counts().lowResults(),
                                        inForce.counts().atRisk(),
                                        inForce.counts().clear(),
                                        inForce.counts().noData()))
                .contains("Расчёт " + inForce.id());
    }

    @Test
    void without_an_official_list_there_is_no_book_of_it() throws Exception {
        assertThat(
                        pages.open(
                                        world.operator(),
                                        "/identification/runs/" + shown + "/official.xlsx")
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_band_of_the_list_is_the_band_of_its_page() throws Exception {
        String row =
                book(world.operator(), "/identification/runs/" + shown + "/list.xlsx")
                        .lines()
                        .dropWhile(line -> !line.equals("== Все школы"))
                        .filter(line -> line.contains("| 101002 |"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row).endsWith("| данных мало");
        assertThat(plain(pages.text(world.operator(), "/identification/runs/" + shown)))
                .contains("данных мало");
        assertThat(
                        book(
                                world.districtCoordinator(),
                                "/identification/runs/" + shown + "/list.xlsx"))
                .contains(row.substring(row.indexOf("| 101002")));
    }
}
