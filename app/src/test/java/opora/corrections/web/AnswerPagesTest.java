package opora.corrections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import opora.access.Viewer;
import opora.access.web.As;
import opora.corrections.request.RequestState;
import opora.corrections.request.Step;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is asked before a step, what is said after it, and how an answer is changed. */
class AnswerPagesTest extends OnOpenWindow {

    private static final String NAMED = "Петров Иван Сергеевич, 12.03.2014, не писал работу";

    @Test
    void support_wants_to_know_what_was_checked() throws Exception {
        String request = disputed();
        MockHttpServletResponse empty =
                send(
                        world.districtCoordinator(),
                        post(request + "/answer").param("move", "SUPPORT"));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString())
                .contains("Напишите, что вы проверили и по каким документам");
        assertThat(request(request).state()).isEqualTo(RequestState.UNANSWERED);
    }

    @Test
    void an_answer_is_changed_and_taken_back_until_the_region_decides() throws Exception {
        String request = disputed();
        Viewer district = world.districtCoordinator();
        move(district, request + "/answer", "SUPPORT", "Сверили");
        assertThat(pages.text(district, request)).contains("Изменить ответ", "Забрать ответ");
        assertThat(waiting(district)).isEmpty();
        assertThat(move(district, request + "/answer", "NOT_SUPPORT", "Ошиблись строкой"))
                .isEqualTo(302);
        assertThat(move(district, request + "/answer", "TAKE_BACK_ANSWER", "")).isEqualTo(302);
        assertThat(request(request).state()).isEqualTo(RequestState.UNANSWERED);
        assertThat(waiting(district)).containsExactly("Ответьте на заявления школ");
        move(district, request + "/answer", "SUPPORT", "Сверили ещё раз");
        assertThat(request(request).steps())
                .extracting(Step::kind)
                .containsExactly(
                        Step.Kind.SUPPORTED,
                        Step.Kind.NOT_SUPPORTED,
                        Step.Kind.ANSWER_TAKEN_BACK,
                        Step.Kind.SUPPORTED);

        move(world.operator(), request + "/decision", "REFUSE", "Протокола нет");
        assertThat(move(district, request + "/answer", "NOT_SUPPORT", "Нет")).isEqualTo(422);
        assertThat(move(district, request + "/answer", "TAKE_BACK_ANSWER", "")).isEqualTo(422);
    }

    @Test
    void a_decision_about_an_answer_that_has_changed_is_asked_again() throws Exception {
        String request = disputed();
        move(world.districtCoordinator(), request + "/answer", "SUPPORT", "Сверили");
        assertThat(pages.open(world.operator(), request).getContentAsString())
                .contains("name=\"steps\" value=\"1\"");
        move(world.districtCoordinator(), request + "/answer", "NOT_SUPPORT", "Ошиблись");
        MockHttpServletResponse late =
                send(
                        world.operator(),
                        post(request + "/decision").param("move", "ACCEPT").param("steps", "1"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("заявление изменилось");
    }

    @Test
    void what_was_done_and_what_comes_next_is_said() throws Exception {
        String request = disputed();
        assertThat(said(world.districtCoordinator(), request + "/answer", "SUPPORT"))
                .isEqualTo(
                        "Ответ записан: муниципалитет поддержал школу. Теперь решает регион. Пока он не решил, ответ можно изменить или забрать.");
        assertThat(said(world.operator(), request + "/decision", "ACCEPT"))
                .isEqualTo(
                        "Решение записано: исправить число. Теперь загрузите исправленный файл.");
        assertThat(said(world.operator(), request + "/reopening", "REOPEN"))
                .isEqualTo(
                        "Решение отменено: заявление снова рассматривается, сейчас «Ждёт решения».");
        said(world.districtCoordinator(), request + "/answer", "TAKE_BACK_ANSWER");
        assertThat(said(world.borovinskayaSchool(), request + "/withdrawal", ""))
                .startsWith("Заявление отозвано.");
    }

    private String said(Viewer viewer, String address, String move) throws Exception {
        return Objects.requireNonNull(
                        mvc.perform(
                                        post(address)
                                                .param("move", move)
                                                .param("text", "Сверили")
                                                .with(As.viewer(viewer))
                                                .with(csrf()))
                                .andReturn()
                                .getFlashMap()
                                .get("said"))
                .toString();
    }

    @Test
    void a_text_that_names_a_pupil_is_asked_back_once() throws Exception {
        String ask = ownData() + "/requests/new?year=2026&procedure=VPR-5-MA";
        assertThat(pages.text(world.borovinskayaSchool(), ask))
                .contains("Без имён, дат рождения и документов учеников");
        MockHttpServletResponse asked = dispute("text", NAMED);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString())
                .contains(
                        "Похоже на сведения об ученике: «Петров Иван Сергеевич», «12.03.2014»",
                        "name=\"known\" value=\"Петров Иван Сергеевич|12.03.2014\"");
        assertThat(requests.list(world.borovinskayaSchool().scope(), draftWindow())).isEmpty();
        assertThat(dispute("text", NAMED, "known", "Петров Иван Сергеевич|12.03.2014").getStatus())
                .isEqualTo(302);
    }

    @Test
    void an_answer_that_names_a_pupil_is_asked_back_once() throws Exception {
        String request = disputed();
        assertThat(move(world.districtCoordinator(), request + "/answer", "SUPPORT", NAMED))
                .isEqualTo(422);
        assertThat(
                        send(
                                        world.districtCoordinator(),
                                        post(request + "/answer")
                                                .param("move", "SUPPORT")
                                                .param("text", NAMED)
                                                .param("known", "Петров Иван Сергеевич|12.03.2014"))
                                .getStatus())
                .isEqualTo(302);
    }

    private long draftWindow() {
        return Long.parseLong(window.substring(window.lastIndexOf('/') + 1));
    }
}
