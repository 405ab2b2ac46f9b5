package opora.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.identification.Method;
import opora.identification.Runs;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.office.DocumentText;
import opora.reports.SmallList;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Run 41 of the small world: Боровинская and Школа № 2 are listed, Липовская is clear. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ListDocumentsControllerTest {

    private static final String ANNEX = "/identification/runs/41/annex.docx";
    private static final String LIST = "/identification/runs/41/list.xlsx";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @TestConfiguration
    static class OneRun {

        @Bean
        @Primary
        Runs oneRun(Schools schools) {
            return new KeptRun(schools);
        }
    }

    @Test
    void the_annex_is_sent_under_a_russian_name() throws Exception {
        MockHttpServletResponse annex = asked(ANNEX, SmallWorld.in(house).operator());
        assertThat(annex.getStatus()).isEqualTo(200);
        assertThat(annex.getContentType())
                .isEqualTo(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(nameOf(annex)).isEqualTo("Приложение к приказу. Перечень 2026, расчёт 41.docx");
        assertThat(DocumentText.ofDocx(annex.getContentAsByteArray()))
                .contains("общеобразовательных организаций Среднереченской области,")
                .contains(
                        "Всего 3 школы = 2 в перечне + 0 в зоне риска + 1 вне перечня + 0 без данных.")
                .contains("| 101001 | Боровинская СОШ |")
                .contains("| 104002 | Школа №\u00a02 |")
                .contains("Foot: Опора, расчёт 41 от ");
    }

    @Test
    void the_workbook_is_sent_under_a_russian_name() throws Exception {
        MockHttpServletResponse list = asked(LIST, SmallWorld.in(house).operator());
        assertThat(list.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(nameOf(list)).isEqualTo("Перечень 2026, расчёт 41.xlsx");
        assertThat(DocumentText.ofXlsx(list.getContentAsByteArray()))
                .contains("Школы в перечне и в зоне риска по результатам 2026 года")
                .contains("Среднереченская область, расчёт 41, ");
    }

    @Test
    void a_coordinator_gets_the_own_municipality_and_the_document_says_so() throws Exception {
        Viewer city = SmallWorld.in(house).cityCoordinator();
        assertThat(DocumentText.ofDocx(asked(ANNEX, city).getContentAsByteArray()))
                .contains("Normal: Город Лужанск, Среднереченская область\n")
                .contains("Всего 1 школа = 1 в перечне")
                .doesNotContain("101001")
                .doesNotContain("организаций Среднереченской области");
        assertThat(DocumentText.ofXlsx(asked(LIST, city).getContentAsByteArray()))
                .contains("Город Лужанск, Среднереченская область, расчёт 41, ")
                .doesNotContain("101001");
    }

    @Test
    void a_school_gets_itself() throws Exception {
        Viewer school = SmallWorld.in(house).borovinskayaSchool();
        assertThat(DocumentText.ofDocx(asked(ANNEX, school).getContentAsByteArray()))
                .contains("Normal: Боровинская СОШ, Среднереченская область\n")
                .doesNotContain("104002");
    }

    @Test
    void a_run_that_is_not_there_is_not_seen() throws Exception {
        Viewer operator = SmallWorld.in(house).operator();
        assertThat(asked("/identification/runs/42/annex.docx", operator).getStatus())
                .isEqualTo(404);
        assertThat(asked("/identification/runs/42/list.xlsx", operator).getStatus()).isEqualTo(404);
    }

    @Test
    void who_is_not_signed_in_gets_nothing() throws Exception {
        assertThat(mvc.perform(get(ANNEX)).andReturn().getResponse().getStatus()).isEqualTo(302);
        assertThat(mvc.perform(get(LIST)).andReturn().getResponse().getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse asked(String address, Viewer by) throws Exception {
        return mvc.perform(get(address).with(As.viewer(by))).andReturn().getResponse();
    }

    /** RFC 5987: what browsers take from {@code filename*}. */
    private static String nameOf(MockHttpServletResponse response) throws IOException {
        String disposition = String.valueOf(response.getHeader("Content-Disposition"));
        assertThat(disposition).startsWith("attachment;");
        String encoded = disposition.substring(disposition.indexOf("filename*=UTF-8''") + 17);
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The one kept run, in memory. */
    private record KeptRun(Schools territory) implements Runs {

        private static final AcademicYear YEAR = new AcademicYear(2026);
        private static final String RESULTS =
                """
                101001: 2026 VPR-6-RU 11/25
                101001: 2026 VPR-6-MA 9/25
                101002: 2026 VPR-6-RU 1/9
                104002: 2026 VPR-6-RU 22/49
                104002: 2026 VPR-5-MA 22/50
                """;

        @Override
        public Run start(Viewer by, AcademicYear year, Method method) {
            throw new UnsupportedOperationException("this run is already there");
        }

        @Override
        public List<Run> list(TerritoryScope seen) {
            return find(seen, 41).stream().toList();
        }

        @Override
        public Optional<Run> newest(TerritoryScope seen) {
            return find(seen, 41);
        }

        @Override
        public Optional<Run> find(TerritoryScope seen, long id) {
            return Optional.of(
                            new Run(
                                    41,
                                    YEAR,
                                    Method.FEDERAL_847,
                                    Instant.parse("2026-12-09T07:42:00Z"),
                                    "Кравцова Е. П.",
                                    "9f86d081884c7d659a2f",
                                    schools(seen, 41).counts()))
                    .filter(run -> run.id() == id);
        }

        @Override
        public SchoolList schools(TerritoryScope seen, long run) {
            SchoolList judged = SmallList.list(Method.FEDERAL_847, RESULTS, Map.of());
            return new SchoolList(
                    YEAR,
                    Method.FEDERAL_847,
                    territory.list(seen).stream()
                            .flatMap(school ->
                                    judged.entries().stream()
                                            .filter(entry ->
                                                    entry.place().code().equals(school.code()))
                                            .map(entry -> entry(school, entry)))
                            .toList());
        }

        private static Entry entry(School school, Entry judged) {
            return new Entry(
                    new Place(
                            Optional.of(school.id()),
                            school.code(),
                            Optional.of(school.name()),
                            Optional.of(school.municipality().name()),
                            ""),
                    judged.verdict());
        }

        @Override
        public Optional<Entry> entry(TerritoryScope seen, long run, SchoolId school) {
            return schools(seen, run).entries().stream()
                    .filter(entry -> entry.place().id().filter(school::equals).isPresent())
                    .findFirst();
        }
    }
}
