package opora.intake.web;

import static opora.intake.Loading.freshCodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.List;
import opora.intake.Loading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** What the operator sees of loads. */
class BatchPagesTest extends OnBatchPages {

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
                        "Файл с ошибкой откладывается, остальные можно принять; исправьте файл и пришлите его ещё раз",
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
}
