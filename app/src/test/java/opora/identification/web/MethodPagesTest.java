package opora.identification.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.identification.Methods;
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

/** A region's own method: entered, used, corrected, withdrawn; runs stay as they were. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class MethodPagesTest {

    private static final List<String> PARTS =
            List.of(
                    "participants=5",
                    "lowProcedures=2",
                    "clauseB=SAME",
                    "procedures=VPR-5-RU",
                    "procedures=VPR-6-RU",
                    "egeMaths=NONE",
                    "attempt=FIRST",
                    "kinds=вечерняя школа");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Runs runs;
    @Autowired Methods methods;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    private MockHttpServletResponse send(
            Viewer viewer, String address, List<String> parts, String... more) throws Exception {
        MockHttpServletRequestBuilder form = post(address).with(As.viewer(viewer)).with(csrf());
        for (String part : parts) {
            form.param(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        for (String part : more) {
            form.param(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        MockHttpServletResponse answer = mvc.perform(form).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    @Test
    void a_method_of_the_region_is_entered_used_corrected_and_withdrawn() throws Exception {
        assertThat(
                        send(
                                        world.operator(),
                                        "/identification/methods",
                                        PARTS,
                                        "title=методика области",
                                        "act=приказ департамента № 5",
                                        "from=2026",
                                        "to=",
                                        "threshold=25",
                                        "equality=REACHES")
                                .getRedirectedUrl())
                .isEqualTo("/identification/methods");
        String catalogue = plain(pages.text(world.operator(), "/identification/methods"));
        assertThat(catalogue)
                .contains("Методика области")
                .contains(
                        "порог 25 %, Б — та же процедура, от 5 уч., процедур 2, кроме: вечерняя школа")
                .contains("приказ департамента № 5")
                .contains("поставляется с Опорой");
        Methods.Version entered = newest();
        String id = entered.method().id();

        assertThat(plain(pages.text(world.operator(), "/identification/runs/new?method=" + id)))
                .contains("Заполнены по методике: Методика области");
        MockHttpServletResponse started =
                send(
                        world.operator(),
                        "/identification/runs",
                        PARTS,
                        "method=" + id,
                        "year=2026",
                        "threshold=25",
                        "equality=REACHES");
        Run plainRun = run(started);
        assertThat(plainRun.method()).isEqualTo(entered.method());
        Run changed =
                run(
                        send(
                                world.operator(),
                                "/identification/runs",
                                PARTS,
                                "method=" + id,
                                "year=2026",
                                "threshold=30",
                                "equality=FALLS_SHORT"));
        assertThat(plain(changed.method().title()))
                .isEqualTo(
                        "по методике «методика области», с изменениями: порог больше 30 % вместо 25 %");

        assertThat(
                        send(
                                        world.operator(),
                                        "/identification/methods",
                                        PARTS,
                                        "corrects=" + id,
                                        "title=методика области, исправленная",
                                        "act=приказ департамента № 6",
                                        "from=2027",
                                        "to=",
                                        "threshold=40",
                                        "equality=REACHES")
                                .getStatus())
                .isEqualTo(302);
        assertThat(methods.find(id).orElseThrow().from()).isEqualTo(new AcademicYear(2027));
        assertThat(
                        send(
                                        world.operator(),
                                        "/identification/runs",
                                        PARTS,
                                        "method=" + id,
                                        "year=2026",
                                        "threshold=40",
                                        "equality=REACHES")
                                .getContentAsString())
                .contains(
                        "Методика: по результатам 2026 года «методика области, исправленная» не действует");

        long number = newest().entry().orElseThrow().number();
        String withdrawal = "/identification/methods/" + number + "/withdrawal";
        assertThat(send(world.operator(), withdrawal, List.of(), "reason= ").getStatus())
                .isEqualTo(422);
        assertThat(send(world.operator(), withdrawal, List.of(), "reason=опечатка").getStatus())
                .isEqualTo(302);
        assertThat(plain(pages.text(world.operator(), "/identification/methods")))
                .contains("опечатка");
        assertThat(methods.find(id)).contains(entered);
        assertThat(pages.open(world.operator(), withdrawal).getStatus()).isEqualTo(404);
        assertThat(runs.find(world.operator().scope(), plainRun.id()).orElseThrow())
                .isEqualTo(plainRun);
        assertThat(plain(pages.text(world.operator(), "/identification/runs/" + plainRun.id())))
                .contains("Методика области")
                .contains("не входят: вечерняя школа");
    }

    private Methods.Version newest() {
        return methods.list().stream()
                .filter(version -> version.entry().isPresent())
                .filter(Methods.Version::isValid)
                .findFirst()
                .orElseThrow();
    }

    private Run run(MockHttpServletResponse started) {
        String address = String.valueOf(started.getRedirectedUrl());
        return runs.find(
                        world.operator().scope(),
                        Long.parseLong(address.substring(address.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_is_entered() throws Exception {
        int before = methods.list().size();
        MockHttpServletResponse refused =
                send(
                        world.operator(),
                        "/identification/methods",
                        List.of(
                                "attempt=ONCE",
                                "lowProcedures=9",
                                "clauseB=",
                                "procedures=VPR-5-RU"),
                        "title=",
                        "act=",
                        "from=двадцать шестой",
                        "to=2020",
                        "threshold=100",
                        "equality=FALLS_SHORT",
                        "participants=0");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(plain(Pages.text(refused)))
                .contains("Название: напишите, как её называть")
                .contains("Документ: напишите, чем она введена")
                .contains("С какого года: нужен год результатов, например 2026")
                .contains("Порог: больше 100 % не бывает")
                .contains("Участников не меньше: нужно целое число от 1 до 1000")
                .contains("Основание Б: выберите одно из трёх")
                .contains("ОГЭ и ЕГЭ: выберите, какой результат учитывается")
                .contains("Учитываемые процедуры: отмечено 1, а основание А ждёт 9");
        assertThat(methods.list()).hasSize(before);
    }

    @Test
    void a_municipality_reads_the_methods_and_enters_none() throws Exception {
        assertThat(plain(pages.text(world.districtCoordinator(), "/identification/methods")))
                .contains("Приказ Рособрнадзора от 19.08.2020 № 847")
                .doesNotContain("Ввести методику");
        assertThat(
                        pages.open(world.districtCoordinator(), "/identification/methods/new")
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        send(
                                        world.districtCoordinator(),
                                        "/identification/methods",
                                        PARTS,
                                        "title=своя")
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_shipped_method_is_not_corrected_but_made_into_another() throws Exception {
        assertThat(
                        pages.open(
                                        world.operator(),
                                        "/identification/methods/new?corrects=federal-847")
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        pages.open(
                                        world.operator(),
                                        "/identification/methods/new?from=wording-2025")
                                .getContentAsString())
                .contains("value=\"SAME\" checked");
    }
}
