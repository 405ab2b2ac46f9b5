package opora.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import opora.results.Complements;
import opora.results.Complements.Known;
import opora.results.ProcedureOutcomes;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** From the file of an aggregated report to the page of the school and back to the file. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ComplementPageTest {

    private static final Upload REPORT =
            Loading.file(
                    "2849657.csv",
                    """
                    Выполнение заданий;;;
                    ВПР 2031 Русский язык 6 класс;;;
                    Группы участников;Кол-во участников;1К1;3.1
                    Макс балл;;4;1
                    Вся выборка;1391000;54,97;72,71
                    Среднереченская область;23320;55,03;71,67
                    Верхнелужский район(reg79_m001);79;43,67;68,35
                    Боровинская СОШ(101001);29;47,41;75,86
                    """);

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;
    @Autowired Complements complements;
    @Autowired ProcedureOutcomes outcomes;
    @Autowired JdbcClient jdbc;

    private SmallWorld world;
    private Pages pages;
    private long load;

    @BeforeEach
    void a_report_is_loaded() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        load = ((Received.Taken) batches.receive(List.of(REPORT), Loading.OPERATOR)).batch();
        batches.readNow(load);
    }

    @AfterEach
    void and_recalled() {
        batches.recall(load, "проверка", Loading.OPERATOR);
    }

    private void accept() {
        String token = batches.check(load).orElseThrow().token();
        assertThat(batches.accept(load, token, Loading.OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
    }

    @Test
    void a_report_is_previewed_accepted_and_found_at_the_school() throws Exception {
        assertThat(pages.text(world.operator(), "/batches/" + load))
                .contains("«Выполнение заданий»", "русский язык, 6 класс");
        accept();

        assertThat(outcomes.ofSchool(world.operator().scope(), world.borovinskaya()))
                .as("nobody failed by such a report")
                .noneMatch(known -> known.outcome().year().endsIn() == 2031);
        String results = "/schools/" + world.borovinskaya().value() + "/results";
        assertThat(pages.text(world.borovinskayaSchool(), results))
                .contains(
                        "Также загружено",
                        "ВПР 2031, русский язык, 6 класс «Выполнение заданий» школа регион вся выборка"
                                + " муниципалитет не показан: школ за этими числами так мало, что по ним узнали бы результат другой школы");
        assertThat(pages.text(world.districtCoordinator(), results))
                .contains("«Выполнение заданий» школа муниципалитет регион вся выборка")
                .doesNotContain("не показан");
        assertThat(pages.text(world.borovinskayaSchool(), "/results/complements/" + own().id()))
                .contains(
                        "ВПР 2031, русский язык, 6 класс. Боровинская СОШ: 29\u00a0участников.",
                        "Процент от наибольшей возможной суммы баллов. В выявлении эти числа не участвуют",
                        "1К1 4 47,41\u202f%",
                        "Файл 2849657.csv",
                        "Вид «Выполнение заданий»",
                        "Строки 8 ");
        assertThat(outcomes.told(world.borovinskayaSchool().scope(), List.of(load)))
                .containsEntry(load, 1);
    }

    @Test
    void only_those_who_see_the_school_see_its_row_and_all_see_those_of_the_region()
            throws Exception {
        accept();
        List<Known> rows = complements.ofSchool(world.operator().scope(), world.borovinskaya());

        assertThat(statuses(rows.get(0))).containsExactly(200, 200, 200, 404, 404);
        assertThat(statuses(rows.get(1)))
                .as("one of the two schools would learn what the other has")
                .containsExactly(200, 200, 404, 404, 404);
        assertThat(statuses(rows.get(2))).containsExactly(200, 200, 200, 200, 200);
        assertThat(statuses(rows.get(3))).containsExactly(200, 200, 200, 200, 200);
    }

    @Test
    void a_row_of_a_recalled_load_says_so_where_its_link_was_kept() throws Exception {
        accept();
        List<Known> rows = complements.ofSchool(world.operator().scope(), world.borovinskaya());
        batches.recall(load, "проверка", Loading.OPERATOR);

        assertThat(statuses(rows.get(0))).containsExactly(200, 200, 200, 404, 404);
        for (Known larger : rows.subList(1, 4)) {
            assertThat(statuses(larger)).containsExactly(200, 404, 404, 404, 404);
        }
        assertThat(
                        pages.text(
                                world.borovinskayaSchool(),
                                "/results/complements/" + rows.getFirst().id()))
                .contains(
                        "Загрузка отозвана: эти числа больше не действуют.",
                        "1К1 4 47,41\u202f%",
                        "Файл 2849657.csv");
    }

    @Test
    void a_row_that_nobody_accepted_is_nowhere() throws Exception {
        List<Long> staged =
                jdbc.sql("select id from results.complement where batch = :load")
                        .param("load", load)
                        .query((row, number) -> row.getLong("id"))
                        .list();

        assertThat(staged).isNotEmpty();
        for (long row : staged) {
            assertThat(statuses(row)).containsExactly(404, 404, 404, 404, 404);
        }
    }

    private Known own() {
        return complements.ofSchool(world.operator().scope(), world.borovinskaya()).getFirst();
    }

    private List<Integer> statuses(Known row) throws Exception {
        return statuses(row.id());
    }

    private List<Integer> statuses(long row) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (Viewer viewer :
                List.of(
                        world.operator(),
                        world.districtCoordinator(),
                        world.borovinskayaSchool(),
                        world.cityCoordinator(),
                        world.secondSchool())) {
            statuses.add(pages.open(viewer, "/results/complements/" + row).getStatus());
        }
        return statuses;
    }
}
