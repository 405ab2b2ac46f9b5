package opora.intake.web;

import static opora.intake.Loading.freshCodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import opora.intake.Loading;
import opora.intake.Mappings;
import opora.results.Complement;
import opora.results.Complements;
import opora.territory.SchoolCode;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** A table that no reader knows: a person says what is in its columns once, and Opora remembers. */
class UnknownTablesTest extends OnBatchPages {

    @Autowired Mappings mappings;
    @Autowired Complements complements;
    @Autowired Schools schools;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void forget() {
        mappings.list().forEach(one -> mappings.remove(one.id()));
    }

    @Test
    void a_person_says_what_is_in_the_columns_and_the_file_is_read_and_accepted() throws Exception {
        List<String> codes = freshCodes(2);
        accepted(Loading.registerOf(codes));
        long load = send(file("район.csv", means(codes)));
        long file = filesOf(load).getFirst();
        assertThat(text(open("/batches/" + load)))
                .contains("Незнакомая таблица", "Указать, что в столбцах", "знакомой шапки");
        assertThat(text(open(columns(load, file))))
                .contains("Сейчас: строка 2", "D «РЯ писали»", "25 · 18");

        MockHttpServletResponse unclear =
                say(load, file, "look", "meaning-1", "SCHOOL", "meaning-3", "PARTICIPANTS");
        assertThat(unclear.getStatus()).isEqualTo(422);
        assertThat(text(unclear))
                .contains("Так прочитать нельзя", "укажите год результатов", "укажите класс");

        MockHttpServletResponse tried = say(load, file, "look", said("2016"));
        assertThat(text(tried))
                .contains(
                        "Как это будет понято",
                        "ВПР 2016, русский язык, 4 класс: 2" + NB + "школы, 43" + NB + "участника",
                        "ВПР 2016, математика, 4 класс: 1" + NB + "школа, 24" + NB + "участника",
                        "Строка 3: код или логин школы — "
                                + codes.get(0)
                                + "; русский язык: число участников — 25, средний балл — 14,5;");
        assertThat(tried.getContentAsString()).doesNotContain("Иванова");

        assertThat(say(load, file, "read", said("2016")).getRedirectedUrl())
                .isEqualTo("/batches/" + load);
        batches.readNow(load);
        assertThat(text(open("/batches/" + load)))
                .doesNotContain("не определена")
                .contains(
                        "Таблица с указанными столбцами",
                        "прочитано по сопоставлению столбцов: Проба operator",
                        "Принять 3" + NB + "строки");
        accept(load);

        assertThat(told(codes.get(0)))
                .containsExactly(
                        "VPR-4-MA 24: Средний балл, баллы из 20 9.75",
                        "VPR-4-RU 25: Средний балл, баллы из 20 14.5");
        assertThat(journal()).contains("intake.mapping_remembered");
    }

    @Test
    void the_next_table_with_these_headings_is_offered_the_same_and_asks_for_year_and_grade()
            throws Exception {
        List<String> codes = freshCodes(2);
        accepted(Loading.registerOf(codes));
        long first = send(file("район.csv", means(codes)));
        say(first, filesOf(first).getFirst(), "read", said("2016"));

        long next = send(file("район 2.csv", means(codes).replace("25;14,5", "26;15,5")));
        long file = filesOf(next).getFirst();
        assertThat(text(open("/batches/" + next))).contains("Незнакомая таблица");
        String page = open(columns(next, file)).getContentAsString();
        assertThat(text(page))
                .contains("Похоже на знакомую таблицу", "«Таблица района», Проба operator");
        assertThat(page)
                .contains("value=\"MEAN_SCORE\" selected", "value=\"баллы из 20\"")
                .doesNotContain("value=\"2016\"");
    }

    @Test
    void a_table_that_tells_its_year_and_procedure_itself_is_read_at_once_the_next_time()
            throws Exception {
        List<String> codes = freshCodes(1);
        accepted(Loading.registerOf(codes));
        String table =
                "Шифр ОУ;Работа;За год;Писали;Двоек\n" + codes.getFirst() + ";VPR-8-PH;2016;25;9\n";
        long first = send(file("итоги.csv", table));
        say(
                first,
                filesOf(first).getFirst(),
                "read",
                "meaning-0",
                "SCHOOL",
                "meaning-1",
                "PROCEDURE",
                "meaning-2",
                "YEAR",
                "meaning-3",
                "PARTICIPANTS",
                "meaning-4",
                "FAILED");
        batches.remove(first);

        long next =
                send(
                        file(
                                "другие.csv",
                                "Двоек;Писали;За год;Работа;Шифр ОУ\n7;20;2016;VPR-8-PH;"
                                        + codes.getFirst()
                                        + "\n"));

        assertThat(text(open("/batches/" + next)))
                .contains(
                        "Таблица с указанными столбцами",
                        "прочитано по сопоставлению столбцов: Проба operator",
                        "ВПР 2016, физика, 8 класс",
                        "Принять 1" + NB + "строку");
    }

    @Test
    void what_is_remembered_is_seen_changed_and_removed() throws Exception {
        long load = send(file("район.csv", means(freshCodes(2))));
        say(load, filesOf(load).getFirst(), "read", said("2016"));
        long mapping = mappings.list().getFirst().id();
        assertThat(text(open("/mappings")))
                .contains(
                        "Таблица района",
                        "русский язык, математика: Код или логин школы, Число участников, Средний балл",
                        "Проба operator");

        MockHttpServletResponse wrong = perform(post("/mappings/" + mapping));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("укажите столбец с кодом или логином школы");
        perform(
                post("/mappings/" + mapping)
                        .param("meaning-1", "SCHOOL")
                        .param("meaning-3", "PARTICIPANTS")
                        .param("subject-3", "русский язык")
                        .param("meaning-4", "MEAN_MARK")
                        .param("subject-4", "русский язык")
                        .param("title", "Таблица соседей"));
        assertThat(text(open("/mappings"))).contains("Таблица соседей", "Средняя отметка");

        perform(post("/mappings/" + mapping + "/removal"));
        assertThat(text(open("/mappings"))).contains("Пока ничего не запомнено");
        assertThat(journal()).contains("intake.mapping_changed", "intake.mapping_removed");
    }

    private static String means(List<String> codes) {
        return """
        Итоги района;;;;;;
        Ответственный;Код;Школа;РЯ писали;РЯ средний;М писали;М средний
        Иванова;%s;Школа А;25;14,5;24;9,75
        Иванова;%s;Школа Б;18;11;0;0
        """
                .formatted(codes.get(0), codes.get(1));
    }

    private static String[] said(String year) {
        return """
        meaning-1 SCHOOL
        meaning-3 PARTICIPANTS
        subject-3 русский язык
        meaning-4 MEAN_SCORE
        subject-4 Русский язык
        meaning-5 PARTICIPANTS
        subject-5 математика
        meaning-6 MEAN_SCORE
        subject-6 MA
        kind ВПР
        grade 4
        unit баллы из 20
        title Таблица района
        year %s
        """
                .formatted(year)
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split(" ", 2)))
                .toArray(String[]::new);
    }

    private MockHttpServletResponse say(long load, long file, String act, String... fields)
            throws Exception {
        String page = open(columns(load, file)).getContentAsString();
        var request =
                post(columns(load, file))
                        .param("act", act)
                        .param("first", found(page, "name=\"first\" value=\"(\\d+)\""));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return perform(request);
    }

    private static String columns(long load, long file) {
        return "/batches/%d/files/%d/columns".formatted(load, file);
    }

    private List<String> told(String code) {
        TerritoryScope all = new TerritoryScope.WholeRegion();
        return schools.byCode(all, List.of(new SchoolCode(code))).values().stream()
                .flatMap(school -> complements.ofSchool(all, school).stream())
                .map(known -> known.complement())
                .map(UnknownTablesTest::line)
                .toList();
    }

    private static String line(Complement row) {
        Complement.Value value = row.values().getFirst();
        return "%s %d: %s %s"
                .formatted(
                        row.procedure().code(),
                        row.participants().orElseThrow(),
                        value.label(),
                        value.percent());
    }

    private List<String> journal() {
        return jdbc.sql("select kind from journal.entry")
                .query((row, number) -> row.getString("kind"))
                .list();
    }
}
