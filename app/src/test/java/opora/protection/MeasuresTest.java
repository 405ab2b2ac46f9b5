package opora.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.guards.Sources;
import opora.protection.Measure.State;
import opora.upkeep.OnTestDatabase;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** That every test named exists is seen to by {@link opora.SecurityListTest}; here: what the officer reads of them is true and can be found. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class MeasuresTest {

    private static final Set<State> COVERED = EnumSet.of(State.DONE, State.PARTLY);

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Measures measures;
    @TempDir Path folder;

    private Viewer officer() {
        return SmallWorld.in(house).own(Role.DATA_OFFICER);
    }

    @Test
    void what_is_covered_names_what_holds_it_and_what_is_not_says_what_is_missing() {
        assertThat(measures.list())
                .hasSize(109)
                .allMatch(one ->
                        switch (one.state()) {
                            case DONE ->
                                    !one.covered().isEmpty()
                                            && !one.where().isEmpty()
                                            && !one.tests().isEmpty()
                                            && one.missing().isEmpty();
                            case PARTLY ->
                                    !one.covered().isEmpty()
                                            && !one.where().isEmpty()
                                            && !one.tests().isEmpty()
                                            && !one.missing().isEmpty();
                            case OUTSIDE, OPEN -> !one.missing().isEmpty();
                            case NEEDLESS -> !one.covered().isEmpty();
                        });
        assertThat(measures.list().stream().filter(one -> COVERED.contains(one.state())))
                .allMatch(one -> one.whose().title().startsWith("Опора"));
        assertThat(measures.list().stream().filter(one -> one.state() == State.OUTSIDE))
                .noneMatch(one -> one.whose().title().startsWith("Опора"));
    }

    @Test
    void where_a_measure_can_be_seen_exists_and_the_officer_can_open_it() throws Exception {
        Pages pages = new Pages(mvc);
        String settings = Files.readString(Sources.ROOT.resolve("docs/guide/installation.md"));
        for (Measure one : measures.list()) {
            String where = one.where();
            if (one.page().isPresent()) {
                assertThat(pages.open(officer(), where).getStatus()).as(one.code()).isIn(200, 302);
            } else if (where.startsWith("OPORA_")) {
                assertThat(settings).as(one.code()).contains("`" + where + "`");
            } else if (!where.isEmpty()) {
                assertThat(Sources.ROOT.resolve(where)).as(one.code()).isRegularFile();
            }
        }
    }

    @Test
    void what_the_officer_reads_is_in_words_and_names_of_settings_are_for_the_server()
            throws Exception {
        Pages pages = new Pages(mvc);
        assertThat(measures.list())
                .allSatisfy(one ->
                        assertThat(one.covered() + one.missing())
                                .doesNotContainPattern(
                                        "Argon2|OPORA|OIDC|CHANGELOG|CycloneDX|docs/|tools/|keys |verify|построчн|транзакц"));
        assertThat(pages.text(officer(), "/protection/measures"))
                .contains("для того, кто держит сервер: docs/guide/roles.md")
                .contains("для того, кто держит сервер: настройка OPORA_OIDC_ISSUER")
                .doesNotContain("описано в");
        assertThat(pages.text(officer(), "/protection"))
                .contains("для того, кто держит сервер: OPORA_RETENTION_NOTICES_WAY_OUT")
                .doesNotContain("notices.way_out", "opora.retention");
    }

    @Test
    void the_officer_reads_all_measures_by_group_and_their_counts_add_up() throws Exception {
        String text = new Pages(mvc).text(officer(), "/protection/measures");

        assertThat(text)
                .contains("109 всего =", "УПД · Управление доступом", "ЗИС.20", "РСБ.7")
                .contains("Названия мер сокращены");
        long sum = 0;
        for (State state : State.values()) {
            long of = measures.list().stream().filter(one -> one.state() == state).count();
            assertThat(text).contains(of + " " + state.title());
            sum += of;
        }
        assertThat(sum).isEqualTo(109);
    }

    @Test
    void a_filter_narrows_the_page_and_its_file_alike() throws Exception {
        Pages pages = new Pages(mvc);
        String text = pages.text(officer(), "/protection/measures?state=OPEN&whose=nobody");
        assertThat(text).contains("УПД.7").doesNotContain("ИАФ.1 ");
        assertThat(pages.text(officer(), "/protection/measures?state=NEEDLESS&whose=SERVER"))
                .contains("Таких мер нет");
        assertThat(pages.open(officer(), "/protection/measures?state=OPEN").getContentAsString())
                .as("«Показать» keeps the state")
                .contains("<input type=\"hidden\" name=\"state\" value=\"OPEN\">");
        assertThat(pages.open(officer(), "/protection/measures").getContentAsString())
                .doesNotContain("name=\"state\"");

        byte[] file =
                pages.open(officer(), "/protection/measures.xlsx?state=OPEN")
                        .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<String> codes = codes(book);
            assertThat(codes)
                    .containsExactlyElementsOf(
                            measures.list().stream()
                                    .filter(one -> one.state() == State.OPEN)
                                    .map(Measure::code)
                                    .toList());
        }
    }

    private static List<String> codes(XSSFWorkbook book) {
        List<String> codes = new ArrayList<>();
        book.getSheetAt(0)
                .forEach(row -> {
                    if (row.getCell(0) != null
                            && row.getCell(0).toString().matches("[А-Я]{3}\\.\\d+")) {
                        codes.add(row.getCell(0).toString());
                    }
                });
        return codes;
    }

    @Test
    void levels_come_from_the_region_alone_and_a_mistyped_line_is_refused() throws IOException {
        Path file = folder.resolve("levels.csv");
        Files.writeString(file, "ИАФ.1;4 3 2 1\nУПД.17;\n");
        Measures told = new Measures(file.toString());

        assertThat(measures.knowsLevels()).isFalse();
        assertThat(told.knowsLevels()).isTrue();
        assertThat(told.list().getFirst().levelsInWords()).isEqualTo("1, 2, 3, 4");

        Files.writeString(file, "ИАФ.1;5\n");
        assertThatThrownBy(() -> new Measures(file.toString())).hasMessageContaining("ИАФ.1;5");
        Files.writeString(file, "ИАФ.99;1\n");
        assertThatThrownBy(() -> new Measures(file.toString())).hasMessageContaining("ИАФ.99");
    }
}
