package opora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opora.access.Viewer;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import opora.office.DocumentText;
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

/**
 * From any number to its file: every kind of page that shows numbers of results offers links on which whoever reads it comes, in at most two steps, to load, file,
 * sheet, row, person and time; the workbooks name them.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class LineageTests {

    private static final String SITTING = "/results/2036/VPR-5-MA";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;

    private final List<Long> loads = new ArrayList<>();
    private SmallWorld world;
    private Pages pages;

    private static String[] pupils(int mark) {
        return IntStream.range(1, 31)
                .mapToObj(code ->
                        "2036;VPR-5-MA;%s;5%s;%d;%d;1;1"
                                .formatted(
                                        List.of("101001", "101002", "104002").get(code % 3),
                                        code % 2 == 0 ? "А" : "Б",
                                        code,
                                        mark))
                .toArray(String[]::new);
    }

    private void load(String name, int mark) {
        Upload file =
                Loading.table(
                        name,
                        "год;процедура;код ОО;класс;код участника;отметка;балл;1/1",
                        pupils(mark));
        long load = ((Received.Taken) batches.receive(List.of(file), Loading.OPERATOR)).batch();
        batches.readNow(load);
        String token = batches.check(load).orElseThrow().token();
        assertThat(batches.accept(load, token, Loading.OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        loads.add(load);
    }

    @BeforeEach
    void three_schools_take_part() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        load("участники-1.csv", 3);
    }

    @AfterEach
    void and_are_recalled() {
        loads.reversed().forEach(load -> batches.recall(load, "проверка", Loading.OPERATOR));
    }

    private String school() {
        return "/schools/" + world.borovinskaya().value();
    }

    private String body(Viewer viewer, String address) throws Exception {
        MockHttpServletResponse page = pages.open(viewer, address);
        assertThat(page.getStatus()).as(address).isEqualTo(200);
        return page.getContentAsString();
    }

    private List<String> links(Viewer viewer, String address, String to) throws Exception {
        return LINK.matcher(body(viewer, address))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(link -> Pattern.compile(to).matcher(link).matches())
                .distinct()
                .toList();
    }

    /** Follows the first link of every step and reads the card of the last page. */
    private void leads(Viewer viewer, String address, String... steps) throws Exception {
        String at = address;
        for (String step : steps) {
            List<String> links = links(viewer, at, step);
            assertThat(links).as("%s leads to %s", at, step).isNotEmpty();
            at = links.getFirst();
        }
        assertThat(Pages.text(pages.open(viewer, at)))
                .as(address)
                .contains("Источник", "Файл", "Лист", "Строки", "Загрузка", "Принята");
    }

    private static final String FACT_TEXT = "/results/facts/";
    private static final String FACT = "/results/facts/\\d+";
    private static final String SOURCES = "/results/sources\\?.*";

    @Test
    void every_kind_of_page_leads_from_its_numbers_to_their_file() throws Exception {
        String run = "/identification/runs/" + world.places().get("run");
        String verdict = run + "/schools/\\d+";
        for (Viewer viewer : List.of(world.operator(), world.districtCoordinator())) {
            leads(viewer, run, verdict, FACT);
        }
        for (Viewer viewer :
                List.of(
                        world.operator(),
                        world.districtCoordinator(),
                        world.borovinskayaSchool())) {
            leads(viewer, run + "/schools/" + world.borovinskaya().value(), FACT);
            leads(viewer, school(), school() + "/results", FACT);
            leads(viewer, school() + SITTING, FACT);
            leads(viewer, school() + SITTING + "?class=5А", FACT);
            leads(viewer, school() + SITTING, SOURCES, FACT);
        }
    }

    @Test
    void signs_requests_and_classes_lead_to_the_numbers_they_speak_of() throws Exception {
        leads(world.operator(), "/objectivity/signs/" + world.places().get("sign"), FACT);
        leads(world.operator(), "/corrections/requests/" + world.places().get("request"), FACT);
    }

    @Test
    void sums_of_a_municipality_and_of_the_region_lead_to_their_facts() throws Exception {
        String district = "/municipalities/" + world.district().value() + SITTING;
        leads(world.operator(), "/region" + SITTING, SOURCES, FACT);
        leads(world.districtCoordinator(), district, SOURCES, FACT);
        leads(world.districtCoordinator(), district, FACT);
    }

    @Test
    void a_sum_names_to_everybody_only_the_own_schools() throws Exception {
        String sources = "/results/sources?year=2036&procedure=VPR-5-MA";
        assertThat(pages.text(world.operator(), sources))
                .contains("3\u00a0записи", "Липовская ООШ", "Школа № 2", "участники-1.csv");
        assertThat(pages.text(world.borovinskayaSchool(), sources))
                .contains("1\u00a0запись", "Боровинская СОШ")
                .doesNotContain("Липовская", "Школа № 2");
        assertThat(
                        pages.open(
                                        world.borovinskayaSchool(),
                                        sources + "&school=" + world.second().value())
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_was_replaced_leads_to_what_replaced_it_and_back() throws Exception {
        String before = links(world.operator(), school() + SITTING, FACT).getFirst();
        load("участники-2.csv", 2);
        String now = links(world.operator(), school() + SITTING, FACT).getFirst();
        assertThat(now).isNotEqualTo(before);
        assertThat(links(world.borovinskayaSchool(), before, FACT)).contains(now);
        assertThat(links(world.borovinskayaSchool(), now, FACT)).contains(before);
        assertThat(pages.text(world.borovinskayaSchool(), before))
                .contains("Эти числа больше не действуют");
    }

    private String book(Viewer viewer, String address) throws Exception {
        return DocumentText.ofXlsx(pages.open(viewer, address).getContentAsByteArray());
    }

    @Test
    void the_workbooks_name_load_file_and_rows_of_every_school() throws Exception {
        String list = "/identification/runs/" + world.places().get("run") + "/list.xlsx";
        assertThat(book(world.operator(), list))
                .contains("Источники", "результаты.csv", "101001", "101002", "104002", FACT_TEXT);
        assertThat(book(world.borovinskayaSchool(), list))
                .contains("Источники", "результаты.csv", "101001")
                .doesNotContain("104002");
        assertThat(book(world.operator(), "/region" + SITTING + ".xlsx"))
                .contains("Источники", "участники-1.csv", "загрузка, файл", FACT_TEXT);
        assertThat(book(world.borovinskayaSchool(), school() + SITTING + ".xlsx"))
                .contains("участники-1.csv", "файл и строка: " + FACT_TEXT, "действует");
    }
}
