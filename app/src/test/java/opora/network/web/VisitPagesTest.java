package opora.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.vocabulary.Days;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** What a visit is from its plan to the last word about its decisions, for each side. */
class VisitPagesTest extends OnVisits {

    @Test
    void a_curator_plans_and_the_school_reads_the_plan() throws Exception {
        String visit = planned(5, "Посмотреть, как разбирают ошибки");
        assertThat(text(school, visit))
                .contains(
                        "Выезд в школу запланирован на " + Days.spelled(visits.today().plusDays(5)),
                        "Посмотреть, как разбирают ошибки",
                        "Уроки в 6А",
                        "Тетради",
                        "Предстоит",
                        "Проба own-curator")
                .doesNotContain("Записать протокол", "Перенести посещение");
        assertThat(text(curator, visit)).contains("Записать протокол", "Перенести посещение");
        assertThat(text(world.own(Role.DEPARTMENT), visit)).doesNotContain("Записать протокол");
        assertThat(pages.open(world.secondSchool(), visit).getStatus()).isEqualTo(404);
        assertThat(pages.open(world.foreign(Role.CURATOR).orElseThrow(), visit).getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_is_missing_in_a_plan_is_said_by_field() throws Exception {
        String borovinskaya = Long.toString(world.borovinskaya().value());
        MockHttpServletResponse wrong =
                send(curator, post("/visits").param("school", borovinskaya).param("day", "вчера"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains(
                        "Укажите день: не дальше года от сегодняшнего",
                        "Выберите: выезд или онлайн",
                        "Напишите, зачем посещение: это увидит школа");
        assertThat(send(curator, post("/visits")).getContentAsString()).contains("Выберите школу");
        assertThat(
                        send(
                                        curator,
                                        post("/visits")
                                                .param(
                                                        "school",
                                                        Long.toString(world.second().value())))
                                .getStatus())
                .isEqualTo(404);
        assertThat(send(school, post("/visits").param("school", borovinskaya)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_visit_is_moved_with_a_reason_and_then_cancelled() throws Exception {
        String visit = planned(5, "Познакомиться");
        MockHttpServletResponse wrong =
                send(curator, post(visit + "/moves").param("movedDay", day(5)));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains(
                        "Укажите другой день: от сегодняшнего до года вперёд",
                        "Напишите, почему: это увидит школа");
        send(
                curator,
                post(visit + "/moves").param("movedDay", day(9)).param("movedReason", "карантин"));
        assertThat(text(school, visit))
                .contains("Перенесено на " + Days.spelled(visits.today().plusDays(9)), "карантин");
        send(curator, post(visit + "/cancellation").param("cancelledReason", "школа закрыта"));
        assertThat(text(school, visit)).contains("Отменено", "школа закрыта");
        assertThat(tell(curator, visit, 0, "Уроки").getContentAsString())
                .contains("Посещение отменено: если оно было, запланируйте его заново");
        assertThat(
                        send(
                                        curator,
                                        post(visit + "/moves")
                                                .param("movedDay", day(12))
                                                .param("movedReason", "снова"))
                                .getContentAsString())
                .contains("Посещение уже отменено: посмотрите на него ещё раз");
    }

    @Test
    void a_day_that_is_over_asks_for_the_protocol() throws Exception {
        String visit = planned(-2, "Посмотреть уроки");
        assertThat(text(curator, visit)).contains("протокола пока нет", "Ждёт протокола");
        assertThat(text(curator, "/")).contains("Запишите протокол, перенесите или отмените");
        MockHttpServletResponse wrong =
                send(curator, post(visit + "/protocols").param("heldDay", day(1)));
        assertThat(wrong.getContentAsString())
                .contains(
                        "Укажите день, когда посещение было: сегодня или раньше",
                        "Напишите, кто участвовал: должности, без имён учеников",
                        "Напишите, что посмотрели и что увидели");
        assertThat(
                        send(
                                        curator,
                                        post(visit + "/decisions")
                                                .param("text", "Открытый урок")
                                                .param("responsible", "завуч")
                                                .param("until", day(5)))
                                .getContentAsString())
                .contains("Сначала запишите, что посещение состоялось");
        tell(curator, visit, -2, "Ошибки разбирают устно");
        send(curator, post(visit + "/cancellation").param("cancelledReason", "передумали"));
        assertThat(of(visit).isCancelled()).isFalse();
    }

    @Test
    void a_mended_protocol_stands_beside_the_earlier_one() throws Exception {
        String visit = planned(-1, "Посмотреть уроки");
        tell(curator, visit, -1, "Был один урок");
        assertThat(tell(curator, visit, -1, "Было два урока").getStatus()).isEqualTo(302);
        assertThat(text(school, visit))
                .contains(
                        "Было два урока",
                        "Исправлено: уточнено по записи",
                        "Прежние протоколы: 1",
                        "Был один урок");
        assertThat(
                        send(
                                        curator,
                                        post(visit + "/protocols")
                                                .param("heldDay", day(-1))
                                                .param("people", "куратор")
                                                .param("seen", "Три урока"))
                                .getContentAsString())
                .contains("Напишите, что исправлено: прежний протокол останется рядом");
    }

    @Test
    void a_mend_upon_a_protocol_that_somebody_mended_meanwhile_overwrites_nothing()
            throws Exception {
        String visit = planned(-1, "Посмотреть уроки");
        assertThat(tell(curator, visit, "", -1, "Был один урок").getStatus()).isEqualTo(302);
        assertThat(tell(curator, visit, "", -1, "Первым писал я").getStatus()).isEqualTo(422);
        String opened = told(visit);
        tell(curator, visit, opened, -1, "Было два урока");

        MockHttpServletResponse late = tell(curator, visit, opened, -1, "Было три урока");

        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains(
                        "Пока вы писали, появился другой протокол",
                        "Было два урока",
                        "Было три урока</textarea>",
                        "name=\"told\" value=\"" + told(visit) + "\"");
        assertThat(of(visit).protocol().orElseThrow().seen()).isEqualTo("Было два урока");
        assertThat(tell(curator, visit, -1, "Было три урока").getStatus()).isEqualTo(302);
    }

    @Test
    void a_school_reports_of_a_decision_and_the_curator_closes_it() throws Exception {
        String visit = decided(10, "Показать карточки ошибок", 20);
        assertThat(text(school, visit))
                .contains("Показать карточки ошибок", "Отвечает: завуч", "В работе", "Отчитаться");
        assertThat(answer(school, visit, "DONE").getContentAsString())
                .contains("Напишите, что сделано: это увидит куратор");
        assertThat(answer(school, visit, "CLOSED", "answer", "сами").getStatus()).isEqualTo(422);
        assertThat(answer(school, visit, "DONE", "answer", "Урок прошёл").getStatus())
                .isEqualTo(302);
        assertThat(text(curator, visit)).contains("Ждёт куратора", "Урок прошёл", "Проба borov");
        assertThat(text(curator, "/")).contains("Закройте решения, по которым школа отчиталась");
        assertThat(answer(curator, visit, "RETURNED", "answer", "Покажите план").getStatus())
                .isEqualTo(302);
        answer(school, visit, "DONE", "answer", "План приложен");
        assertThat(answer(curator, visit, "CLOSED").getStatus()).isEqualTo(302);
        assertThat(text(school, visit))
                .contains("Решение закрыто: выполнено", "Покажите план", "План приложен");
        assertThat(answer(school, visit, "DONE", "answer", "ещё раз").getContentAsString())
                .contains("Пока вы писали, решение изменилось");
    }

    @Test
    void a_last_day_is_moved_by_the_curator_and_only_asked_for_by_the_school() throws Exception {
        String visit = decided(30, "Составить план", -3);
        assertThat(text(school, visit)).contains("Просрочено");
        assertThat(answer(school, visit, "ASKED", "answer", "болел учитель").getContentAsString())
                .contains("Укажите новый срок: от сегодняшнего дня до года вперёд");
        answer(school, visit, "ASKED", "answer", "болел учитель", "answerUntil", day(14));
        assertThat(text(school, visit)).contains("Школа просит перенести срок", "Просрочено");
        answer(curator, visit, "MOVED", "answer", "согласовано", "answerUntil", day(14));
        assertThat(text(school, visit)).doesNotContain("Просрочено").contains("В работе");
        assertThat(of(visit).decisions().getFirst().until()).isEqualTo(visits.today().plusDays(14));
    }

    @Test
    void whoever_is_above_sees_what_is_overdue() throws Exception {
        String visit = decided(40, "Провести диагностику", -5);
        for (Viewer above :
                List.of(
                        world.own(Role.DEPARTMENT),
                        world.operator(),
                        world.own(Role.MUNICIPAL_AUTHORITY))) {
            assertThat(text(above, "/visits?decision=OVERDUE")).contains("Провести диагностику");
            assertThat(text(above, "/")).contains("Срок решений посещений прошёл");
        }
        assertThat(text(world.cityCoordinator(), "/visits")).doesNotContain("Провести диагностику");
        assertThat(text(school, "/")).contains("Отчитайтесь по решениям посещений");
        assertThat(text(school, "/schools/" + world.borovinskaya().value()))
                .contains("Посещения и решения", "Провести диагностику", "Просрочено");
        answer(curator, visit, "DROPPED", "answer", "больше не нужно");
        assertThat(text(world.operator(), "/visits?decision=OVERDUE"))
                .doesNotContain("Провести диагностику");
    }

    @Test
    void a_pupil_in_the_words_is_asked_back_about_and_the_words_can_be_removed() throws Exception {
        String visit = planned(-1, "Посмотреть уроки");
        String named = "Говорили о том, что Петров Иван Сергеевич болел";
        MockHttpServletResponse asked = tell(curator, visit, -1, named);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString()).contains("Похоже на сведения об ученике");
        send(
                curator,
                post(visit + "/protocols")
                        .param("heldDay", day(-1))
                        .param("people", "куратор")
                        .param("seen", named)
                        .param("known", "Петров Иван Сергеевич"));
        assertThat(text(school, visit)).contains("Петров").doesNotContain("Здесь назван ученик");
        assertThat(text(world.operator(), "/journal?q=" + of(visit).title()))
                .doesNotContain("Петров");

        long step = of(visit).told().orElseThrow().id();
        var removal =
                post(visit + "/removals").param("kind", "STEP").param("row", Long.toString(step));
        assertThat(send(curator, removal).getStatus()).isEqualTo(404);
        assertThat(text(world.operator(), visit)).contains("Здесь назван ученик");
        assertThat(send(world.operator(), removal).getStatus()).isEqualTo(302);
        assertThat(text(school, visit))
                .contains("слова удалены: сведения об ученике")
                .doesNotContain("Петров");
    }

    @Test
    void files_are_attached_by_kind_and_sent_to_whoever_sees_the_visit() throws Exception {
        String visit = planned(-1, "Посмотреть уроки");
        assertThat(attached(visit, "план.pdf", "%PDF-1.7").getStatus()).isEqualTo(302);
        assertThat(attached(visit, "сайт.pdf", "<html>").getContentAsString())
                .contains("«сайт.pdf» — не PDF, JPEG, PNG, DOCX или XLSX");
        String file = visit + "/files/" + of(visit).files().getFirst().id();
        MockHttpServletResponse sent = pages.open(school, file);
        assertThat(sent.getContentAsString()).isEqualTo("%PDF-1.7");
        assertThat(sent.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(pages.open(world.secondSchool(), file).getStatus()).isEqualTo(404);
        send(
                world.operator(),
                post(visit + "/removals")
                        .param("kind", "FILE")
                        .param("row", file.substring(file.lastIndexOf('/') + 1)));
        assertThat(pages.open(school, file).getStatus()).isEqualTo(404);
        assertThat(text(school, visit)).contains("Файл PDF удалён, в нём были сведения об ученике");
    }

    private MockHttpServletResponse attached(String visit, String name, String content)
            throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(
                                multipart(visit + "/files")
                                        .file(
                                                new MockMultipartFile(
                                                        "files",
                                                        name,
                                                        "text/html",
                                                        content.getBytes(StandardCharsets.UTF_8)))
                                        .with(As.viewer(curator))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }
}
