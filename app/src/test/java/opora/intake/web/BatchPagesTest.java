package opora.intake.web;

import static opora.intake.Loading.freshCodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.SmallWorld;
import opora.access.web.As;
import opora.intake.Acceptance;
import opora.intake.BatchFile;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import opora.office.TableFile;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What the operator sees of loads. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class BatchPagesTest {

    private static final String NB = "\u00a0";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;

    private SmallWorld world;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
    }

    @Test
    void a_load_is_sent_looked_at_and_accepted() throws Exception {
        List<String> codes = freshCodes(2);
        accepted(Loading.registerOf(codes));
        long load =
                send(
                        table("2016;VPR-8-PH;" + codes.get(0) + ";25;9"),
                        file("письмо.csv", "Здравствуйте;\n"));

        String page = text(open("/batches/" + load));
        assertThat(page)
                .contains(
                        "Загрузка " + load + ": проверьте и примите",
                        "Пока вы не приняли, в данных ничего не изменилось",
                        "2" + NB + "файла: 1 подходит, 1 не подходит",
                        "таблица.csv 1" + NB + "школа, 25" + NB + "участников",
                        "Таблица результатов ВПР 2016, физика, 8 класс 1" + NB + "новая строка",
                        "Готов",
                        "Вид не распознан",
                        "ничего вид файла не распознан: в первых 25 строках нет знакомой шапки",
                        "Не принят",
                        "Вид файла не распознан: в первых 25 строках нет знакомой шапки Ожидалось: таблица с названиями столбцов",
                        "Файл с ошибкой откладывается, остальные можно принять: файл принимается целиком, чтобы числа школы не оказались неполными",
                        "ВПР 2016, физика, 8 класс 0 1 9 из 25 · 36,0\u202f% 1 нет результатов у",
                        "Будет принят 1" + NB + "файл, 1" + NB + "строка; отложен 1" + NB + "файл.",
                        "Принять 1" + NB + "строку");

        assertThat(accept(load).getRedirectedUrl()).isEqualTo("/batches/" + load);
        assertThat(text(open("/batches/" + load)))
                .contains(
                        "Загрузка " + load + " принята",
                        "Проба operator",
                        "Принят",
                        "Отложен",
                        "Эти данные действуют",
                        "Выявить школы",
                        "Отозвать приёмку")
                .doesNotContain("Убрать загрузку");
        assertThat(text(open("/batches")))
                .contains("Загрузка " + load + " таблица.csv, письмо.csv 1" + NB + "новая строка")
                .contains("Принята");
    }

    @Test
    void the_same_numbers_are_not_accepted_twice() throws Exception {
        List<String> codes = freshCodes(1);
        String line = "2016;VPR-5-MA;" + codes.getFirst() + ";25;9";
        accepted(Loading.registerOf(codes), Loading.outcomes("таблица.csv", line));

        long again = send(table(line));

        String page = text(open("/batches/" + again));
        assertThat(page)
                .contains(
                        "1 без изменений",
                        "Принимать нечего: всё это уже есть",
                        "Этот файл уже принят")
                .doesNotContain("Принять 1");
        mvc.perform(post("/batches/" + again + "/removal").with(csrf()).with(operator()));
        assertThat(open("/batches/" + again).getStatus()).isEqualTo(404);
    }

    @Test
    void numbers_that_changed_meanwhile_are_shown_again_and_not_accepted() throws Exception {
        List<String> codes = freshCodes(1);
        accepted(Loading.registerOf(codes));
        long load = send(table("2016;VPR-5-MA;" + codes.getFirst() + ";25;9"));
        String seen = token(load);

        accepted(Loading.outcomes("b.csv", "2016;VPR-5-MA;" + codes.getFirst() + ";24;9"));
        mvc.perform(
                post("/batches/" + load + "/acceptance")
                        .param("token", seen)
                        .with(csrf())
                        .with(operator()));

        assertThat(text(open("/batches/" + load)))
                .contains(
                        "проверьте и примите",
                        "участников было 24, станет 25",
                        "1" + NB + "заменит прежнюю");
    }

    @Test
    void files_that_do_not_say_what_they_are_about_ask_together_and_are_read_with_the_answer()
            throws Exception {
        List<String> codes = freshCodes(1);
        accepted(Loading.registerOf(codes));
        String table = "код ОО;участников;не справились\n" + codes.getFirst() + ";25;";
        long load = send(file("итоги.csv", table + "9\n"), file("итоги.csv", table + "8\n"));
        List<Long> files = filesOf(load);
        assertThat(text(open("/batches/" + load)))
                .contains(
                        "2" + NB + "файла ждут ответа: укажите год и процедуру",
                        "Подтвердить все",
                        "итоги.csv · файл 2 нет столбца «год»; нет столбца «процедура». Укажите для всего файла или добавьте столбец",
                        "Ждёт ответа",
                        "зависит от ответа",
                        "Пока нельзя принять",
                        "Ответьте на вопрос о файле «итоги.csv · файл 1» или уберите его");

        answer(load, files.get(0), "2016", "VPR-7-MA", files.get(1), "2016", "VPR-8-MA");
        batches.readNow(load);

        assertThat(text(open("/batches/" + load)))
                .contains(
                        "2" + NB + "файла: подходят все",
                        "по вашему ответу: ВПР 2016, математика, 7 класс; Изменить",
                        "ВПР 2016, математика, 8 класс",
                        "Готов",
                        "Принять 2" + NB + "строки");
    }

    @Test
    void an_answer_can_be_changed_until_the_load_is_accepted() throws Exception {
        List<String> codes = freshCodes(1);
        accepted(Loading.registerOf(codes));
        long load =
                send(
                        file(
                                "итоги.csv",
                                "код ОО;участников;не справились\n"
                                        + codes.getFirst()
                                        + ";25;9\n"));
        long file = filesOf(load).getFirst();
        answer(load, file, "2016", "VPR-7-MA");
        batches.readNow(load);

        String again = open("/batches/" + load + "?answer=" + file).getContentAsString();
        assertThat(again)
                .contains("name=\"year-" + file + "\"")
                .contains("value=\"2016\"")
                .contains("value=\"VPR-7-MA\" selected");
        answer(load, file, "2017", "VPR-8-MA");
        batches.readNow(load);

        assertThat(text(open("/batches/" + load)))
                .contains("ВПР 2017, математика, 8 класс", "Принять 1" + NB + "строку")
                .doesNotContain("7 класс");
        accept(load);
        assertThat(batches.answer(load, file, opora.intake.formats.Labels.NONE)).isFalse();
    }

    @Test
    void an_answer_that_cannot_be_true_is_refused_with_what_was_typed() throws Exception {
        long load = send(file("итоги.csv", "код ОО;участников;не справились\nw0;25;9\n"));
        long file = filesOf(load).getFirst();

        MockHttpServletResponse future = answer(load, file, "2097", "VPR-7-MA");
        assertThat(future.getStatus()).isEqualTo(422);
        assertThat(text(future)).contains("Проверьте год: 2097 ещё не наступил");
        assertThat(future.getContentAsString())
                .contains("value=\"2097\"", "value=\"VPR-7-MA\" selected");
        assertThat(text(answer(load, file, "вчера", "VPR-7-MA")))
                .contains("Год — четыре цифры, например 2021");
        assertThat(text(answer(load, file, "2016", ""))).contains("Укажите и год, и процедуру");
        assertThat(text(open("/batches/" + load))).contains("Ждёт ответа");
    }

    @Test
    void of_several_files_one_alone_may_be_answered() throws Exception {
        String table = "код ОО;участников;не справились\nw0;25;";
        long load = send(file("а.csv", table + "9\n"), file("б.csv", table + "8\n"));
        List<Long> files = filesOf(load);

        perform(
                post("/batches/" + load + "/labels")
                        .param("file", files.get(0).toString(), files.get(1).toString())
                        .param("year-" + files.get(0), "2016")
                        .param("procedure-" + files.get(0), "VPR-7-MA")
                        .param("year-" + files.get(1), "2016")
                        .param("procedure-" + files.get(1), "VPR-8-MA")
                        .param("only", files.get(1).toString()));
        batches.readNow(load);

        assertThat(text(open("/batches/" + load)))
                .contains(
                        "1" + NB + "файл ждёт ответа: укажите год и процедуру",
                        "ВПР 2016, математика, 8 класс");
    }

    @Test
    void a_year_that_has_not_come_is_doubted() throws Exception {
        List<String> codes = freshCodes(1);
        accepted(Loading.registerOf(codes));
        long load =
                send(
                        table(
                                "2097;VPR-5-MA;" + codes.getFirst() + ";25;9",
                                "2003;VPR-5-MA;" + codes.getFirst() + ";25;9"));

        assertThat(text(open("/batches/" + load)))
                .contains(
                        "Проверьте год: 2097 ещё не наступил",
                        "Проверьте год: 2003 — это очень давно",
                        "Принять 2" + NB + "строки");
    }

    @Test
    void many_findings_are_grouped_and_few_of_them_shown() throws Exception {
        List<String> codes = freshCodes(1);
        accepted(Loading.registerOf(codes));
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < 300; row++) {
            lines.append("2016;VPR-5-MA;").append(codes.getFirst()).append(";25;30\n");
        }
        long load = send(table(lines.toString()));

        String html = open("/batches/" + load).getContentAsString();
        assertThat(text(html)).contains("Значение вне допустимого: 300", "Показать ещё 195");
        assertThat(html.split("Ожидалось", -1)).hasSize(201);
    }

    @Test
    void unknown_schools_are_added_joined_or_left_out() throws Exception {
        List<String> codes = freshCodes(4);
        accepted(Loading.registerOf(codes.subList(0, 1)));
        long load =
                send(
                        table(
                                "2016;VPR-5-MA;" + codes.get(1) + ";25;9",
                                "2016;VPR-5-MA;" + codes.get(2) + ";25;9",
                                "2016;VPR-5-MA;" + codes.get(3) + ";25;9"));
        String address = "/batches/" + load + "/schools";
        assertThat(text(open("/batches/" + load)))
                .contains(
                        "3" + NB + "незнакомых кода школ",
                        codes.get(1) + " в файле нет названия таблица.csv",
                        "Ждёт решения: 3" + NB + "школы",
                        "добавленная школа будет показана по коду",
                        "Добавить из файлов все нерешённые: 3",
                        "Решите, что делать с незнакомыми кодами: их 3");

        perform(
                post(address)
                        .param("key", codes.get(1), codes.get(2), codes.get(3))
                        .param("choice", "leave-out", "", "")
                        .param("code", "", codes.get(0), "нет-такого"));
        String page = open("/batches/" + load).getContentAsString();
        assertThat(text(page)).contains("Решите, что делать с незнакомыми кодами: их 1");
        assertThat(page).contains("value=\"join:" + codes.get(0) + "\" selected");
        assertThat(text(page))
                .contains(
                        "3" + NB + "незнакомых кода школ, ждут решения 1",
                        "Решено Её строки не принимаются Изменить решение",
                        "Решено Это %s: Школа %s, Лужанск Изменить решение"
                                .formatted(codes.get(0), codes.get(0)));

        perform(post(address).param("all", "add"));
        assertThat(text(open("/batches/" + load)))
                .contains(
                        "Будет принят 1"
                                + NB
                                + "файл, 2"
                                + NB
                                + "строки; 1"
                                + NB
                                + "школа добавится; строки 1"
                                + NB
                                + "школы не принимаются.");
        accept(load);
        assertThat(text(open("/schools?q=" + codes.get(3)))).contains("2016: 1" + NB + "процедура");
        assertThat(text(open("/schools?q=" + codes.get(1)))).contains("Ничего не нашлось");
        assertThat(text(open("/schools?q=" + codes.get(0)))).contains("2016: 1" + NB + "процедура");
    }

    @Test
    void a_decision_that_makes_a_contradiction_stays_and_can_be_changed() throws Exception {
        List<String> codes = freshCodes(2);
        accepted(Loading.registerOf(codes.subList(0, 1)));
        long load =
                send(
                        table(
                                "2016;VPR-5-MA;" + codes.get(0) + ";25;9",
                                "2016;VPR-5-MA;" + codes.get(1) + ";20;2"));
        String address = "/batches/" + load + "/schools";

        perform(
                post(address)
                        .param("key", codes.get(1))
                        .param("choice", "")
                        .param("code", codes.get(0)));
        assertThat(text(open("/batches/" + load)))
                .contains(
                        "1" + NB + "файл: не подходит",
                        "1" + NB + "незнакомый код школы: решение принято",
                        "Изменить решение",
                        "Так вышло из-за вашего решения: код %s отнесён к этой школе"
                                .formatted(codes.get(1)));

        perform(post(address).param("key", codes.get(1)).param("choice", "add").param("code", ""));
        assertThat(text(open("/batches/" + load))).contains("Принять 2" + NB + "строки");
    }

    @Test
    void what_cannot_be_a_code_is_said_and_cannot_be_added() throws Exception {
        long load = send(table("2016;VPR-5-MA;1/2;25;9"));
        String address = "/batches/" + load + "/schools";
        String page = open("/batches/" + load).getContentAsString();
        assertThat(text(page)).contains("1/2 Это не может быть кодом школы Ожидалось: до 20 букв");
        assertThat(page).doesNotContain("value=\"add\" ");

        perform(post(address).param("key", "1/2").param("choice", "add").param("code", ""));
        perform(post(address).param("all", "add"));
        assertThat(text(open("/batches/" + load)))
                .contains("Решите, что делать с незнакомыми кодами: их 1");

        perform(post(address).param("all", "leave-out"));
        assertThat(text(open("/batches/" + load))).contains("Её строки не принимаются");
    }

    @Test
    void nothing_chosen_is_said_above_the_field() throws Exception {
        MockHttpServletResponse refused =
                perform(multipart("/batches").file(new MockMultipartFile("files", new byte[0])));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(
                        "id=\"files-err\">Выберите хотя бы один файл",
                        "aria-describedby=\"files-err\"");
    }

    @Test
    void a_recall_asks_why_and_says_what_will_be() throws Exception {
        List<String> codes = freshCodes(1);
        accepted(Loading.registerOf(codes));
        long load =
                accepted(Loading.outcomes("a.csv", "2016;VPR-5-MA;" + codes.getFirst() + ";25;9"));
        assertThat(text(open("/batches/" + load + "/recall")))
                .contains(
                        "Отозвать загрузку " + load,
                        "Перестанут действовать новые строки этой загрузки: 1" + NB + "строка.",
                        "Сохранённые расчёты перечня не изменятся");

        MockHttpServletResponse silent =
                perform(post("/batches/" + load + "/recall").param("reason", " "));
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(text(silent)).contains("Напишите, почему вы отзываете загрузку");

        perform(post("/batches/" + load + "/recall").param("reason", "не тот год"));
        assertThat(text(open("/batches/" + load)))
                .contains(
                        "Загрузка " + load + " отозвана",
                        "причина: не тот год",
                        "Отозван",
                        "Эти данные больше не действуют");
        assertThat(open("/batches/" + load + "/recall").getStatus()).isEqualTo(404);
    }

    @Test
    void findings_come_as_a_workbook(@TempDir Path folder) throws Exception {
        long load = send(file("письмо.csv", "Здравствуйте;\n"));

        byte[] workbook = open("/batches/" + load + "/findings.xlsx").getContentAsByteArray();

        assertThat(cells(folder, workbook))
                .contains("Ошибка", "письмо.csv", "Что сделать")
                .anyMatch(cell -> cell.startsWith("Вид файла не распознан"));
    }

    private static List<String> cells(Path folder, byte[] workbook) throws Exception {
        Path path = folder.resolve("findings.xlsx");
        Files.write(path, workbook);
        List<String> cells = new java.util.ArrayList<>();
        try (TableFile file = TableFile.open(path)) {
            file.sheets()
                    .getFirst()
                    .read(row -> {
                        for (int at = 0; at < row.width(); at++) {
                            cells.add(row.text(at));
                        }
                        return opora.office.TableSheet.Next.MORE;
                    });
        }
        return cells;
    }

    private long send(MockMultipartFile... files) throws Exception {
        var request = multipart("/batches");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        String to = String.valueOf(perform(request).getRedirectedUrl());
        long load = Long.parseLong(to.substring(to.lastIndexOf('/') + 1));
        batches.readNow(load);
        return load;
    }

    private List<Long> filesOf(long load) {
        return batches.find(load).orElseThrow().files().stream().map(BatchFile::id).toList();
    }

    /** {@code answers}: file, year and procedure of each. */
    private MockHttpServletResponse answer(long load, Object... answers) throws Exception {
        var request = post("/batches/" + load + "/labels");
        for (int at = 0; at < answers.length; at += 3) {
            request.param("file", answers[at].toString())
                    .param("year-" + answers[at], answers[at + 1].toString())
                    .param("procedure-" + answers[at], answers[at + 2].toString());
        }
        return perform(request);
    }

    private static MockMultipartFile table(String... lines) {
        return file(
                "таблица.csv",
                "год;процедура;код ОО;участников;не справились\n"
                        + String.join("\n", lines)
                        + "\n");
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile(
                "files", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private long accepted(Upload... files) {
        long load = ((Received.Taken) batches.receive(List.of(files), world.operator())).batch();
        batches.readNow(load);
        String token = batches.check(load).orElseThrow().token();
        assertThat(batches.accept(load, token, world.operator()))
                .isInstanceOf(Acceptance.Accepted.class);
        return load;
    }

    private MockHttpServletResponse accept(long load) throws Exception {
        return perform(post("/batches/" + load + "/acceptance").param("token", token(load)));
    }

    private String token(long load) throws Exception {
        return found(
                open("/batches/" + load).getContentAsString(), "name=\"token\" value=\"([^\"]+)\"");
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return perform(get(address));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(request.with(csrf()).with(operator())).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor operator() {
        return As.viewer(world.operator());
    }

    private static String found(String html, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String text(MockHttpServletResponse page) throws IOException {
        return text(page.getContentAsString());
    }

    /** What a person reads: without tags, with single spaces. */
    private static String text(String html) {
        return html.replaceAll("<svg.*?</svg>|<option.*?</option>|<[^>]+>", " ")
                .replace("&#34;", "\"")
                .replaceAll("[ \\n\\r\\t]+", " ");
    }
}
