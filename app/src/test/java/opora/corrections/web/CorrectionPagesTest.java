package opora.corrections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.corrections.request.RequestState;
import opora.notices.calendar.Calendars;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the opening of a window to the mended number, as each side reads it. */
class CorrectionPagesTest extends OnOpenWindow {

    private static final String RUSSIAN = "year=2026&procedure=VPR-6-RU";

    @Test
    void a_shown_draft_is_seen_in_the_window_and_nowhere_else() throws Exception {
        Viewer school = world.borovinskayaSchool();
        assertThat(pages.text(school, ownData()))
                .contains("Предварительный статус", "Сверьте с протоколами", "11 из 25 · 44");
        assertThat(pages.open(school, "/identification/runs/" + draft).getStatus()).isEqualTo(404);
        assertThat(
                        pages.open(
                                        school,
                                        "/identification/runs/%d/schools/%d"
                                                .formatted(draft, world.borovinskaya().value()))
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        pages.open(
                                        world.districtCoordinator(),
                                        "/identification/runs/" + draft + "/list.xlsx")
                                .getStatus())
                .isEqualTo(404);
        assertThat(runs.list(school.scope())).noneMatch(run -> run.id() == draft);
        assertThat(pages.open(world.secondSchool(), ownData()).getStatus()).isEqualTo(404);
        assertThat(pages.open(world.cityCoordinator(), ownData()).getStatus()).isEqualTo(404);
        assertThat(pages.open(world.districtCoordinator(), ownData()).getStatus()).isEqualTo(200);
    }

    @Test
    void counts_of_schools_add_up_and_are_cut_to_the_territory() throws Exception {
        pages.open(world.secondSchool(), window + "/schools/" + world.second().value());
        send(
                world.secondSchool(),
                post(window + "/schools/" + world.second().value() + "/confirmation"));
        disputed();

        assertThat(pages.text(world.operator(), window))
                .contains("3 школы = 1 не смотрели + 0 посмотрели + 1 подтвердили + 1 оспорили");
        assertThat(pages.text(world.districtCoordinator(), window))
                .contains("2 школы = 1 не смотрели", "Боровинская")
                .doesNotContain("Школа № 2");
        assertThat(pages.text(world.operator(), window + "?state=CONFIRMED"))
                .contains("Школа № 2", "1\u00a0школа")
                .doesNotContain("Липовская");
        assertThat(pages.open(world.districtCoordinator(), window + "/requests.xlsx").getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_number_goes_from_the_dispute_to_the_mended_load_and_back_when_it_is_recalled()
            throws Exception {
        String request = disputed();
        assertThat(waiting(world.districtCoordinator()))
                .containsExactly("Ответьте на заявления школ");
        assertThat(pages.text(world.operator(), request)).contains("Решать пока нельзя");
        assertThat(move(world.cityCoordinator(), request + "/answer", "SUPPORT", ""))
                .isEqualTo(404);
        assertThat(move(world.districtCoordinator(), request + "/answer", "NOT_SUPPORT", ""))
                .isEqualTo(422);
        assertThat(move(world.districtCoordinator(), request + "/answer", "SUPPORT", "Сверили"))
                .isEqualTo(302);
        assertThat(waiting(world.operator())).containsExactly("Решите по заявлениям школ");
        assertThat(move(world.own(Role.DEPARTMENT), request + "/decision", "ACCEPT", ""))
                .isEqualTo(302);
        assertThat(request(request).state()).isEqualTo(RequestState.AWAITING_DATA);
        assertThat(pages.text(world.operator(), request)).contains("ждём исправленных данных");

        long batch = load("2026;VPR-6-RU;101001;25;7");

        assertThat(request(request).state()).isEqualTo(RequestState.CORRECTED);
        assertThat(pages.text(world.borovinskayaSchool(), request))
                .contains(
                        "Исправлено загрузкой %d".formatted(batch),
                        "не справились 7 из 25",
                        "Это то, о чём просила школа.");
        assertThat(pages.text(world.operator(), "/identification/runs/" + draft))
                .contains("1\u00a0число оспорено", "исправленное число в этот расчёт не вошло");

        batches.recall(batch, "не тот файл", world.operator());

        assertThat(request(request).state()).isEqualTo(RequestState.AWAITING_DATA);
        assertThat(told.kinds)
                .containsExactly(
                        "corrections.window_opened",
                        "corrections.number_disputed",
                        "corrections.request_supported",
                        "corrections.request_accepted",
                        "corrections.request_corrected",
                        "corrections.request_correction_lost");
    }

    @Test
    void a_closed_window_asks_nothing_of_schools_and_municipalities_and_the_region_still_decides()
            throws Exception {
        disputed();
        assertThat(waiting(world.own(Role.DEPARTMENT))).isEmpty();
        closeIt();

        assertThat(waiting(world.districtCoordinator())).isEmpty();
        assertThat(waiting(world.borovinskayaSchool())).isEmpty();
        assertThat(waiting(world.own(Role.DEPARTMENT)))
                .containsExactly("Решите по заявлениям школ");
    }

    @Test
    void what_waits_is_looked_up_only_for_whom_something_can_wait() throws Exception {
        disputed();
        assertThat(read("", world.own(Role.CURATOR))).isZero();
        assertThat(read("", world.own(Role.ADMINISTRATOR))).isZero();
        assertThat(read("look", world.borovinskayaSchool())).isPositive();
        assertThat(read("look", world.operator())).as("schools one by one").isZero();
        closeIt();
        assertThat(read("step", world.districtCoordinator())).as("of closed windows").isZero();
    }

    private void closeIt() {
        long id = Long.parseLong(window.substring(window.lastIndexOf('/') + 1));
        assertThat(windows.close(world.operator(), id, "проверено")).isEmpty();
    }

    /** How often the table of corrections, or any for none, is read for what waits for somebody. */
    private long read(String table, Viewer viewer) {
        return Objects.requireNonNull(
                new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                        .execute(transaction -> {
                            long before = scans(table);
                            corrections.waitingFor(viewer);
                            return scans(table) - before;
                        }));
    }

    private long scans(String table) {
        return database.sql(
                        """
                        select sum(seq_scan + coalesce(idx_scan, 0))::bigint from pg_stat_xact_user_tables
                        where schemaname = 'corrections' and (:table = '' or relname = :table)
                        """)
                .param("table", table)
                .query(Long.class)
                .single();
    }

    @Test
    void a_run_with_open_requests_is_put_in_force_with_a_reason_that_is_kept() throws Exception {
        disputed();
        String force = "/identification/runs/" + draft + "/force";
        long before = runs.inForce(world.operator().scope()).orElseThrow().id();

        MockHttpServletResponse warned = send(world.operator(), post(force));
        assertThat(warned.getStatus()).isEqualTo(422);
        assertThat(warned.getContentAsString())
                .contains("Боровинская СОШ", "муниципалитет ещё не ответил", "Напишите, почему");
        assertThat(send(world.operator(), post(force).param("reason", "Срок приказа")).getStatus())
                .isEqualTo(302);

        assertThat(
                        database.sql(
                                        "select reason from identification.decision order by id desc limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("Срок приказа");
        runs.putInForce(world.operator(), before);
    }

    @Test
    void a_file_is_saved_never_shown_and_exists_for_nobody_else() throws Exception {
        String request = disputed();
        String file =
                request
                        + "/files/"
                        + requests.files(world.operator().scope(), request(request).id())
                                .getFirst()
                                .id();

        MockHttpServletResponse sent = pages.open(world.districtCoordinator(), file);

        assertThat(sent.getContentAsByteArray()).isEqualTo(PROTOCOL);
        assertThat(sent.getContentType()).startsWith("application/pdf");
        assertThat(sent.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(sent.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(pages.open(world.secondSchool(), file).getStatus()).isEqualTo(404);
        assertThat(pages.open(world.cityCoordinator(), file).getStatus()).isEqualTo(404);
    }

    @Test
    void a_form_with_mistakes_says_them_and_keeps_what_was_typed() throws Exception {
        var form =
                multipart(ownData() + "/requests")
                        .file(
                                new MockMultipartFile(
                                        "files", "протокол.pdf", "", "<html>".getBytes()))
                        .param("year", "2026")
                        .param("procedure", "VPR-6-RU")
                        .param("participants", "25")
                        .param("failed", "26")
                        .param("text", "");
        MockHttpServletResponse answer =
                mvc.perform(form.with(As.viewer(world.borovinskayaSchool())).with(csrf()))
                        .andReturn()
                        .getResponse();
        answer.setCharacterEncoding("UTF-8");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "Не справившихся не может быть больше, чем участников",
                        "Напишите, откуда видно, что число другое",
                        "«протокол.pdf» — не PDF, JPEG, PNG, DOCX или XLSX",
                        "value=\"26\"");
    }

    @Test
    void one_number_is_disputed_once_and_withdrawn_while_nobody_has_answered() throws Exception {
        String request = disputed();
        assertThat(dispute().getStatus()).isEqualTo(422);
        assertThat(send(world.borovinskayaSchool(), post(ownData() + "/confirmation")).getStatus())
                .isEqualTo(422);
        assertThat(move(world.borovinskayaSchool(), request + "/withdrawal", "", ""))
                .isEqualTo(302);
        assertThat(move(world.borovinskayaSchool(), request + "/withdrawal", "", ""))
                .isEqualTo(422);
        assertThat(dispute().getStatus()).isEqualTo(302);
    }

    @Test
    void after_the_last_day_a_request_is_explained_and_the_region_admits_it() throws Exception {
        clock.moveOn(Duration.ofDays(6));
        assertThat(pages.text(world.borovinskayaSchool(), ownData() + "/requests/new?" + RUSSIAN))
                .contains("Почему позже срока");
        assertThat(dispute().getStatus()).isEqualTo(422);

        String request = String.valueOf(dispute("because", "Болел завуч").getRedirectedUrl());

        assertThat(request(request).state()).isEqualTo(RequestState.LATE);
        assertThat(move(world.districtCoordinator(), request + "/answer", "SUPPORT", "да"))
                .isEqualTo(422);
        assertThat(move(world.operator(), request + "/admission", "ADMIT", "")).isEqualTo(302);
        assertThat(pages.text(world.districtCoordinator(), request))
                .contains("Болел завуч", "Ответ муниципалитета");
        clock.moveOn(Duration.ofDays(4));
        assertThat(move(world.operator(), request + "/decision", "REFUSE", "Протокол не тот"))
                .isEqualTo(302);
        assertThat(move(world.operator(), request + "/reopening", "REOPEN", "Пришёл верный"))
                .isEqualTo(302);
        assertThat(pages.text(world.borovinskayaSchool(), request))
                .contains("Протокол не тот", "Решение отменено", "Ждёт муниципалитета");
    }

    @Test
    void a_closed_window_hides_the_draft_and_keeps_the_requests() throws Exception {
        String request = disputed();
        assertThat(
                        send(world.operator(), post(window + "/closure").param("reason", "Готово"))
                                .getStatus())
                .isEqualTo(302);

        assertThat(pages.text(world.borovinskayaSchool(), ownData()))
                .contains("Черновик больше не показывается", "Заявления школы")
                .doesNotContain("Предварительный статус");
        assertThat(dispute().getStatus()).isEqualTo(404);
        assertThat(pages.open(world.borovinskayaSchool(), request).getStatus()).isEqualTo(200);
        assertThat(move(world.operator(), request + "/decision", "REFUSE", "Не подтверждено"))
                .isEqualTo(302);
    }

    @Test
    void days_are_moved_with_a_reason_and_a_year_has_one_open_window() throws Exception {
        LocalDate today = windows.today();
        var same =
                post("/corrections")
                        .param("run", Long.toString(draft))
                        .param("schools", today.plusDays(5).toString())
                        .param("answers", today.plusDays(9).toString());
        MockHttpServletResponse second = send(world.operator(), same);
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString()).contains("уже открыто окно");

        var later =
                post(window + "/term")
                        .param("schools", today.plusDays(6).toString())
                        .param("answers", today.plusDays(9).toString());
        assertThat(send(world.operator(), later).getStatus()).isEqualTo(422);
        assertThat(send(world.operator(), later.param("reason", "Просят школы")).getStatus())
                .isEqualTo(302);
        assertThat(pages.text(world.borovinskayaSchool(), ownData())).contains("Просят школы");
    }

    @Test
    void the_card_of_a_school_tells_what_was_disputed() throws Exception {
        disputed();
        assertThat(
                        pages.text(
                                world.borovinskayaSchool(),
                                "/schools/" + world.borovinskaya().value()))
                .contains("оспорен");
    }

    @Test
    void the_last_days_stand_in_the_calendars_of_those_whom_they_concern() throws Exception {
        Calendars calendars = house.getBean(Calendars.class);
        String school = calendars.open(world.borovinskayaSchool()).text();
        String municipality = calendars.open(world.districtCoordinator()).text();
        assertThat(calendar(school))
                .contains("школы проверяют свои данные", day(5))
                .doesNotContain("муниципалитеты отвечают");
        assertThat(calendar(municipality))
                .contains("муниципалитеты отвечают на заявления школ", day(9))
                .doesNotContain("школы проверяют");

        send(
                world.operator(),
                post(window + "/term")
                        .param("schools", windows.today().plusDays(6).toString())
                        .param("answers", windows.today().plusDays(12).toString())
                        .param("reason", "Каникулы"));
        assertThat(calendar(municipality)).contains(day(12)).doesNotContain(day(9));

        windows.close(world.operator(), number(window), "Проверили все");
        assertThat(calendar(municipality)).doesNotContain("муниципалитеты отвечают");
    }

    private String day(int ahead) {
        return "DTSTART;VALUE=DATE:"
                + windows.today().plusDays(ahead).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** As a calendar program reads it: nobody is signed in. */
    private String calendar(String secret) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get("/calendar/" + secret + ".ics")).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer.getContentAsString().replace("\r\n ", "");
    }

    private static long number(String address) {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }
}
