package opora.identification.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.List;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.identification.Approvals;
import opora.identification.Approvals.Approval;
import opora.identification.Approvals.Signer;
import opora.identification.Method;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A list is approved by an order, corrected as a new version and taken back; nothing is overwritten. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ApprovalPagesTest {

    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final String[] ORDER = {
        "order=351-р",
        "orderDate=2026-06-01",
        "signedPost=директор департамента",
        "signedName=Кравцова Е. П."
    };
    private static final String[] MEETING = {
        "protocol=7",
        "protocolDate=2026-05-30",
        "chairPost=заместитель директора",
        "chairName=Белов И. И.",
        "secretaryPost=главный специалист",
        "secretaryName=Рябова О. О.",
        "members=методист; Чижова А. А.\nректор института; Дроздов Б. Б.\n",
        "said=Перечень обсуждён."
    };

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Runs runs;
    @Autowired Approvals approvals;

    private SmallWorld world;
    private Pages pages;
    private Run run;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        run = runs.start(world.operator(), YEAR, Method.FEDERAL_847);
    }

    private MockHttpServletResponse send(Viewer viewer, String address, String[]... parts)
            throws Exception {
        MockHttpServletRequestBuilder form = post(address).with(As.viewer(viewer)).with(csrf());
        for (String part : Arrays.stream(parts).flatMap(Arrays::stream).toList()) {
            form.param(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        MockHttpServletResponse answer = mvc.perform(form).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private String address() {
        return "/identification/runs/" + run.id() + "/approval";
    }

    private List<Approval> ofYear() {
        return approvals.list(world.operator().scope()).stream()
                .filter(approval -> approval.year().equals(YEAR))
                .toList();
    }

    @Test
    void a_version_is_recorded_replaced_and_taken_back_and_all_of_it_stays() throws Exception {
        int before = ofYear().size();
        String[] reason = {"reason=исправлено число по заявлению"};
        assertThat(send(world.operator(), address(), ORDER, MEETING, reason).getStatus())
                .isEqualTo(302);
        Approval first = ofYear().getFirst();
        assertThat(first.version()).isEqualTo(before + 1);
        assertThat(first.what().meeting().orElseThrow().members())
                .containsExactly(
                        new Signer("методист", "Чижова А. А."),
                        new Signer("ректор института", "Дроздов Б. Б."));
        assertThat(approvals.of(world.operator().scope(), run.id())).contains(first);
        assertThat(plain(pages.text(world.operator(), "/identification/runs/" + run.id())))
                .contains(
                        "Утверждён: версия %d, приказ № 351-р от 01.06.2026"
                                .formatted(first.version()))
                .doesNotContain("Приказ, который утвердил бы этот расчёт, не записан");

        MockHttpServletResponse withoutReason = send(world.operator(), address(), ORDER);
        assertThat(withoutReason.getStatus()).isEqualTo(422);
        assertThat(plain(Pages.text(withoutReason)))
                .contains("Почему заменяется версия %d".formatted(first.version()));

        Run corrected = runs.start(world.operator(), YEAR, Method.FEDERAL_847);
        assertThat(
                        send(
                                        world.operator(),
                                        "/identification/runs/" + corrected.id() + "/approval",
                                        ORDER,
                                        reason)
                                .getStatus())
                .isEqualTo(302);
        Approval second = approvals.holds(world.operator().scope(), YEAR).orElseThrow();
        assertThat(second.run()).isEqualTo(corrected.id());
        assertThat(second.replaces()).contains(first.version());
        assertThat(plain(pages.text(world.operator(), address())))
                .contains("Заменена")
                .contains(
                        "вместо версии %d: исправлено число по заявлению"
                                .formatted(first.version()));

        String withdrawal = "/identification/approvals/" + second.id() + "/withdrawal";
        assertThat(send(world.operator(), withdrawal, new String[] {"reason="}).getStatus())
                .isEqualTo(422);
        assertThat(send(world.operator(), withdrawal, new String[] {"reason=ошибка"}).getStatus())
                .isEqualTo(302);
        assertThat(approvals.holds(world.operator().scope(), YEAR)).contains(first);
        assertThat(plain(pages.text(world.operator(), address()))).contains("отозвана: ошибка");
        assertThat(pages.open(world.operator(), withdrawal).getStatus()).isEqualTo(404);
    }

    @Test
    void a_version_that_came_while_the_form_was_filled_in_is_seen_before_it_is_replaced()
            throws Exception {
        String[] reason = {"reason=исправлено число по заявлению"};
        send(world.operator(), address(), ORDER, reason);
        Approval first = ofYear().getFirst();
        String[] opened = {"replaces=" + first.version()};
        assertThat(pages.open(world.operator(), address()).getContentAsString())
                .contains("name=\"replaces\" value=\"%d\"".formatted(first.version()));
        send(world.operator(), address(), ORDER, reason);
        Approval second = ofYear().getFirst();

        MockHttpServletResponse late = send(world.operator(), address(), ORDER, reason, opened);
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(plain(Pages.text(late)))
                .contains(
                        "Номер приказа: пока вы заполняли форму, версии изменились. Посмотрите, какая действует, и запишите ещё раз",
                        "Почему заменяется версия %d".formatted(second.version()));
        assertThat(ofYear().getFirst()).isEqualTo(second);
    }

    @Test
    void putting_a_list_in_force_that_no_order_approved_asks_why() throws Exception {
        assertThat(
                        send(world.operator(), "/identification/runs/" + run.id() + "/force")
                                .getStatus())
                .isEqualTo(422);
        assertThat(plain(pages.text(world.operator(), "/identification/runs/" + run.id())))
                .contains("Приказ, который утвердил бы этот расчёт, не записан");
    }

    @Test
    void what_is_wrong_is_told_at_its_field() throws Exception {
        MockHttpServletResponse refused =
                send(
                        world.operator(),
                        address(),
                        new String[] {
                            "order=",
                            "orderDate=2999-01-01",
                            "signedPost=",
                            "signedName=",
                            "protocol=7",
                            "members=Чижова А. А."
                        });
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(plain(Pages.text(refused)))
                .contains("Номер приказа: нужен")
                .contains("Дата приказа: этот день ещё не наступил")
                .contains("Дата протокола: нужен день")
                .contains("Имя председателя: нужно")
                .contains("строка «Чижова А. А.» не прочитана");
    }

    @Test
    void a_municipality_records_nothing_and_sees_no_draft() throws Exception {
        assertThat(pages.open(world.districtCoordinator(), address()).getStatus()).isEqualTo(404);
        assertThat(send(world.districtCoordinator(), address(), ORDER).getStatus()).isEqualTo(404);
        String shown = "/identification/runs/" + world.places().get("run") + "/approval";
        assertThat(plain(pages.text(world.districtCoordinator(), shown)))
                .doesNotContain("Записать утверждение");
    }

    @Test
    void a_year_before_opora_is_told_beside_the_lists_and_can_be_taken_back() throws Exception {
        String[] past = {"year=2019", "listed=128", "schools=", "act=программа 2023 года"};
        assertThat(send(world.operator(), "/identification/history", past).getStatus())
                .isEqualTo(302);
        assertThat(plain(pages.text(world.operator(), "/identification/history")))
                .contains("2019 год")
                .contains("128")
                .contains("программа 2023 года");
        assertThat(plain(pages.text(world.districtCoordinator(), "/identification/history")))
                .doesNotContain("программа 2023 года");
        String[] back = {"year=2019", "listed=", "schools=", "act=записано по ошибке"};
        assertThat(send(world.operator(), "/identification/history", back).getStatus())
                .isEqualTo(302);
        assertThat(plain(pages.text(world.operator(), "/identification/history")))
                .doesNotContain("2019 год");
        String[] wrong = {"year=девятнадцатый", "listed=5", "schools=3", "act="};
        assertThat(plain(Pages.text(send(world.operator(), "/identification/history", wrong))))
                .contains("Год: нужен год результатов")
                .contains("Всего школ: меньше, чем в перечне")
                .contains("Документ: напишите, откуда число");
    }
}
