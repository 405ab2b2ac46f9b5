package opora.programme.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import opora.programme.Saved;
import opora.programme.roadmap.reading.WordFixture;
import opora.programme.shape.Shapes;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A table of Word becomes the roadmap of a school of the small world, page by page. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class RoadmapImportTest {

    private static final String TABLE =
            """
            № | Мероприятия | Сроки | Ответственные | Результат
            1. Работа с педагогами | < | < | < | <
            1.1 | Провести семинар | Июнь, январь | Завуч | Материалы
            1.2 | Посетить уроки | по плану методиста | ^ | Справка
            1.3 | Собрать группу | май 2025 | Директор | Приказ
            2. Работа с семьями | < | < | < | <
            2.1 | Провести собрание | скоро будет | Классные руководители |
            2.2 | Консультации психолога | в течение всего периода | Психолог | Журнал
            """;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;

    private Viewer school;
    private long id;

    @BeforeEach
    void a_school_begins_its_programme() {
        school = SmallWorld.in(house).borovinskayaSchool();
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
                        new Beginning.Sketched(Shapes.find("school").orElseThrow().beginning()));
        id = ((Begun.Done) begun).programme();
    }

    private String at(String rest) {
        return "/programmes/" + id + "/roadmap" + rest;
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(request.with(As.viewer(school)).with(csrf())).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private String page(String rest) throws Exception {
        MockHttpServletResponse answer = asked(get(at(rest)));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse brought(String name, byte[] bytes) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(
                                multipart(at("/import"))
                                        .file(new MockMultipartFile("file", name, null, bytes))
                                        .with(As.viewer(school))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private void brought(String table) throws Exception {
        assertThat(brought("план.docx", new WordFixture().table(table).bytes()).getStatus())
                .isEqualTo(302);
    }

    private int edition() {
        return programmes.get(school.scope(), id).course().edition();
    }

    private MockHttpServletResponse taken(int upon, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(at("/import/acceptance")).param("upon", "" + upon);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return asked(request);
    }

    private List<String> activities() {
        Edition now = programmes.edition(school, id);
        return now.list("activity").stream()
                .map(one ->
                        now.get(one.parent().orElseThrow()).name()
                                + ": "
                                + one.value("text")
                                + " | "
                                + one.value("timing")
                                + " | "
                                + one.value("responsible"))
                .toList();
    }

    @Test
    void sections_numbers_merged_cells_and_fuzzy_terms_are_understood_and_taken_in_one_saving()
            throws Exception {
        brought(TABLE);
        String preview = page("/import/preview");
        assertThat(preview)
                .contains("В таблице 5\u00a0мероприятий: добавится 5.")
                .contains("дни зависят от других")
                .contains("срок не понят, слова сохранены")
                .contains("раньше начала программы")
                .contains("Ожидаемый результат не назван");
        int before = edition();

        assertThat(taken(before).getStatus()).isEqualTo(302);

        assertThat(activities())
                .containsExactly(
                        "Работа с педагогами: Провести семинар | Июнь, январь | Завуч",
                        "Работа с педагогами: Посетить уроки | по плану методиста | Завуч",
                        "Работа с педагогами: Собрать группу | май 2025 | Директор",
                        "Работа с семьями: Провести собрание | скоро будет | Классные руководители",
                        "Работа с семьями: Консультации психолога | в течение всего периода | Психолог");
        assertThat(programmes.edition(school, id).list("activity"))
                .extracting(one -> one.value("number"))
                .containsOnly("");
        assertThat(edition()).isEqualTo(before + 1);

        redrafting.undo(school, id, before + 1);
        assertThat(activities()).isEmpty();
    }

    @Test
    void a_term_is_mended_at_its_cell_and_a_row_is_left_in_the_file() throws Exception {
        brought(TABLE);
        assertThat(
                        asked(
                                        post(at("/import/preview"))
                                                .param("r.7.timing", "октябрь 2027")
                                                .param("r.5.leave", "yes"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(page("/import/preview")).contains("октябрь 2027", "не берём 1");

        taken(edition());

        assertThat(activities())
                .hasSize(4)
                .contains(
                        "Работа с семьями: Провести собрание | октябрь 2027 | Классные руководители")
                .noneMatch(one -> one.contains("Собрать группу"));
    }

    @Test
    void the_same_file_once_more_says_that_all_of_it_is_there_and_a_changed_one_replaces()
            throws Exception {
        brought(TABLE);
        taken(edition());
        brought(TABLE);
        assertThat(page("/import/preview")).contains("уже есть 5");
        assertThat(taken(edition()).getStatus()).isEqualTo(409);

        brought(TABLE.replace("Июнь, январь", "сентябрь 2027"));
        assertThat(page("/import/preview")).contains("заменит 1, уже есть 4");
        taken(edition());
        assertThat(activities())
                .hasSize(5)
                .contains("Работа с педагогами: Провести семинар | сентябрь 2027 | Завуч");
    }

    @Test
    void a_title_with_nothing_under_it_stays_in_the_file_until_somebody_takes_it()
            throws Exception {
        brought(TABLE + "7 | Провести итоговый педсовет | | |\n");
        assertThat(page("/import/preview"))
                .contains("добавится 5, не берём 1", "Прочитано как название раздела");

        taken(edition(), "r.9.leave", "", "r.9.timing", "май 2027");

        assertThat(activities())
                .hasSize(6)
                .contains("Работа с семьями: Провести итоговый педсовет | май 2027 | ");
    }

    @Test
    void what_another_person_changed_meanwhile_is_shown_and_nothing_is_taken() throws Exception {
        brought(TABLE);
        int seen = edition();
        Provision about = programmes.edition(school, id).get(ProvisionId.PROGRAMME);
        Saved other =
                redrafting.change(
                        school,
                        id,
                        about.id(),
                        about.version(),
                        Map.of(
                                "title",
                                "Другое название",
                                "starts",
                                "2027-01-11",
                                "ends",
                                "2027-12-31"),
                        "");
        assertThat(other).isInstanceOf(Saved.Done.class);

        MockHttpServletResponse answer = taken(seen);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("Пока вы смотрели, программу изменили", "Другое название");
        assertThat(activities()).isEmpty();
        assertThat(taken(edition()).getStatus()).isEqualTo(302);
        assertThat(activities()).hasSize(5);
    }

    @Test
    void of_several_tables_the_person_chooses_one_and_says_what_its_columns_are() throws Exception {
        byte[] file =
                new WordFixture()
                        .paragraph("Показатели")
                        .table(
                                """
                                Показатель | База | План | Год
                                Доля успевающих | 80 | 90 | 2027
                                """)
                        .paragraph("Что делаем")
                        .table(
                                """
                                А | Б | В
                                Собрать команду | март 2027 | Директор
                                """)
                        .bytes();
        assertThat(brought("план.docx", file).getStatus()).isEqualTo(302);
        assertThat(asked(get(at("/import/preview"))).getRedirectedUrl()).endsWith("/import/table");
        assertThat(page("/import/table")).contains("Таблица 2", "А · Собрать команду");
        assertThat(
                        asked(post(at("/import/table")).param("table", "1").param("c0", "OTHER"))
                                .getStatus())
                .isEqualTo(422);

        assertThat(
                        asked(
                                        post(at("/import/table"))
                                                .param("table", "1")
                                                .param("c0", "ACTIVITY")
                                                .param("c1", "TIMING")
                                                .param("c2", "RESPONSIBLE"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(page("/import/preview")).contains("Собрать команду", "март 2027");
    }

    @Test
    void a_file_that_is_no_table_is_refused_with_what_to_do() throws Exception {
        assertThat(brought("план.pdf", "%PDF-1.7 x".getBytes()).getContentAsString())
                .contains("Это документ PDF, таблицы из него не читаются");
        assertThat(brought("план.docx", new byte[] {'P', 'K', 3, 4, 9}).getStatus()).isEqualTo(422);
        assertThat(brought("план.docx", new byte[0]).getContentAsString())
                .contains("Выберите файл Word (DOCX) или Excel (XLSX)");
        assertThat(brought("план.docx", new byte[11 * 1024 * 1024]).getContentAsString())
                .contains("Файл больше 10\u00a0мегабайт");
        assertThat(
                        brought("план.docx", new WordFixture().paragraph("Одни слова").bytes())
                                .getContentAsString())
                .contains("В файле нет ни одной таблицы");
    }

    @Test
    void the_file_of_one_school_is_nobody_elses() throws Exception {
        brought(TABLE);
        school = SmallWorld.in(house).secondSchool();
        assertThat(asked(get(at("/import/preview"))).getStatus()).isEqualTo(404);
    }
}
