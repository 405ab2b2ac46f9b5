package opora.intake.web;

import static opora.intake.Loading.freshCodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import opora.intake.Loading;
import org.junit.jupiter.api.Test;

/** Codes that nobody knows, on the page of a load. */
class SchoolDecisionsTest extends OnBatchPages {

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
}
