package opora.intake.web;

import static opora.intake.Loading.freshCodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import opora.intake.Loading;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Files that do not say what they are about. */
class QuestionsOfFilesTest extends OnBatchPages {

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
    void a_file_about_schools_is_asked_for_its_year_alone() throws Exception {
        List<String> codes = freshCodes(1);
        accepted(Loading.registerOf(codes));
        long load =
                send(
                        file(
                                "перечень.csv",
                                "Перечень ШНОР;\nЛогин;Основание\n" + codes.getFirst() + ";ВПР\n"));
        long file = filesOf(load).getFirst();

        String page = open("/batches/" + load).getContentAsString();
        assertThat(page)
                .contains("1" + NB + "файл ждёт ответа: укажите год<", "не нужна: файл о школах")
                .contains("name=\"procedure-" + file + "\" value=\"none\"");
        answer(load, file, "2016", "none");
        batches.readNow(load);

        assertThat(text(open("/batches/" + load)))
                .contains(
                        "Официальный перечень ШНОР",
                        "по вашему ответу: 2016; Изменить",
                        "Принять 1" + NB + "строку");
        accept(load);
    }
}
