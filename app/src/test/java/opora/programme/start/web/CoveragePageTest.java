package opora.programme.start.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.programme.ProgrammeArchive;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.ProgrammeLevel;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.Redrafting;
import opora.programme.Saving.What;
import opora.programme.agreement.Step;
import opora.programme.shape.Shapes;
import opora.programme.wording.Provision;
import opora.programme.wording.Sketch;
import opora.upkeep.OnTestDatabase;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Who carries the tasks of a municipal programme, by whoever looks. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class CoveragePageTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;

    private SmallWorld world;
    private Viewer district;
    private long upper;

    @BeforeEach
    void a_programme_of_the_district_with_two_tasks() {
        world = SmallWorld.in(house);
        district = world.districtCoordinator();
        upper =
                begun(
                        district,
                        ProgrammeLevel.MUNICIPALITY,
                        "municipality-tasks",
                        "Программа района");
        redrafting.take(
                district,
                upper,
                Optional.empty(),
                List.of(
                        Sketch.of("task", Map.of("text", "Обучить учителей")),
                        Sketch.of("task", Map.of("text", "Помочь семьям"))),
                What.ADDED,
                "");
        house.getBean(ProgrammeArchive.class)
                .step(
                        world.operator(),
                        Instant.EPOCH,
                        upper,
                        2,
                        Step.Kind.APPROVED,
                        Optional.empty(),
                        "приказ 7",
                        "");
    }

    private long begun(Viewer by, ProgrammeLevel level, String shape, String title) {
        Begun begun =
                programmes.begin(
                        by,
                        new Founding(
                                level,
                                by.scope().onlyMunicipality(),
                                by.scope().onlySchool(),
                                shape,
                                "",
                                Origin.SHAPE,
                                Optional.empty()),
                        Map.of("title", title, "starts", "2027-01-11"),
                        new Beginning.Sketched(Shapes.find(shape).orElseThrow().beginning()));
        return ((Begun.Done) begun).programme();
    }

    /** A programme of the school whose task leads to the first task above. */
    private long leading(Viewer school, String title) {
        long programme = begun(school, ProgrammeLevel.RISK, "anti-risk", title);
        Provision first = programmes.edition(district, upper).list("task").getFirst();
        redrafting.take(
                school,
                programme,
                Optional.empty(),
                List.of(
                        Sketch.of(
                                "task",
                                Map.of("text", "Учиться", "upper", upper + "." + first.id()))),
                What.ADDED,
                "");
        return programme;
    }

    private String shown(Viewer viewer) throws Exception {
        return plain(new Pages(mvc).text(viewer, "/programmes/" + upper + "/coverage"));
    }

    @Test
    void every_task_says_who_leads_to_it_and_which_nobody_does() throws Exception {
        leading(world.borovinskayaSchool(), "Программа, которая ведёт");

        String page = shown(district);

        assertThat(page)
                .contains("К 1 задаче из 2 не ведёт ни одна программа, которая вам видна")
                .contains("1 программа, утверждённых пока нет")
                .contains("Программа, которая ведёт")
                .contains("Боровинская СОШ, Верхнелужский район");
    }

    @Test
    void a_programme_without_a_link_is_named_as_leading_nowhere() throws Exception {
        begun(world.borovinskayaSchool(), ProgrammeLevel.RISK, "anti-risk", "Сама по себе");

        String page = shown(district);

        assertThat(page.substring(page.indexOf("Не ведут ни к одной задаче уровнем выше")))
                .contains("Сама по себе");
    }

    @Test
    void a_link_to_the_programme_of_last_year_leads_nowhere_now() throws Exception {
        leading(world.borovinskayaSchool(), "Ведёт к прошлому году");
        step(Step.Kind.CLOSED, 2);
        upper =
                begun(
                        district,
                        ProgrammeLevel.MUNICIPALITY,
                        "municipality-tasks",
                        "Программа на новый год");

        String page = shown(district);

        assertThat(page.substring(page.indexOf("Не ведут ни к одной задаче уровнем выше")))
                .contains("Ведёт к прошлому году");
    }

    @Test
    void schools_choose_among_approved_tasks_and_see_no_others() throws Exception {
        long programme = leading(world.borovinskayaSchool(), "Выбирает задачу");
        Provision removed = programmes.edition(district, upper).list("task").getLast();
        redrafting.remove(
                district,
                upper,
                removed.id(),
                programmes.get(district.scope(), upper).course().edition(),
                "");
        redrafting.take(
                district,
                upper,
                Optional.empty(),
                List.of(Sketch.of("task", Map.of("text", "Никем не утверждённая"))),
                What.ADDED,
                "");

        String form = form(programme);

        assertThat(form).contains("Помочь семьям").doesNotContain("Никем не утверждённая");
        assertThat(shown(world.borovinskayaSchool()))
                .contains("Помочь семьям")
                .doesNotContain("Никем не утверждённая");
        assertThat(shown(world.operator())).doesNotContain("Никем не утверждённая");
        assertThat(shown(district)).contains("Никем не утверждённая");
    }

    @Test
    void the_form_keeps_a_link_whose_programme_rests() throws Exception {
        long programme = leading(world.borovinskayaSchool(), "Держит связь");
        step(Step.Kind.PAUSED, 2);

        assertThat(form(programme))
                .containsPattern(
                        "<option value=\"%d\\.\\d+\" selected>[^<]*Обучить учителей \\(сейчас программа в состоянии «Приостановлена»\\)"
                                .formatted(upper));
    }

    @Test
    void the_form_keeps_a_link_whose_task_is_gone_or_out_of_sight() throws Exception {
        long programme = leading(world.borovinskayaSchool(), "Держит и это");
        Provision task =
                programmes.edition(world.borovinskayaSchool(), programme).list("task").getFirst();
        redrafting.change(
                world.borovinskayaSchool(),
                programme,
                task.id(),
                1,
                Map.of("text", "Учиться", "upper", upper + ".9999"),
                "");
        assertThat(form(programme))
                .contains("selected>Задача, которой в программе «Программа района» больше нет");

        redrafting.change(
                world.borovinskayaSchool(),
                programme,
                task.id(),
                2,
                Map.of("text", "Учиться", "upper", "999999999.5"),
                "");
        assertThat(form(programme)).contains("selected>Задача, которая сейчас не видна");
    }

    private void step(Step.Kind kind, int edition) {
        house.getBean(ProgrammeArchive.class)
                .step(district, Instant.EPOCH, upper, edition, kind, Optional.empty(), "", "пора");
    }

    /** Of the task of a programme of the school. */
    private String form(long programme) throws Exception {
        Viewer school = world.borovinskayaSchool();
        Provision task = programmes.edition(school, programme).list("task").getFirst();
        return new Pages(mvc)
                .open(school, "/programmes/%d/provisions/%s".formatted(programme, task.id()))
                .getContentAsString();
    }

    @Test
    void schools_of_the_list_without_a_programme_are_named_to_whoever_sees_the_list()
            throws Exception {
        String page = shown(district);

        assertThat(page).doesNotContain("Школа № 2");
        assertThat(shown(world.borovinskayaSchool())).doesNotContain("действующего перечня");
    }

    @Test
    void a_school_sees_nothing_of_the_programmes_of_another_school() throws Exception {
        leading(world.schoolOf(world.lipovskaya()), "Программа Липовской");

        assertThat(shown(district)).contains("Программа Липовской");
        assertThat(shown(world.borovinskayaSchool())).doesNotContain("Липовской");
    }

    @Test
    void a_stopped_programme_carries_nothing() throws Exception {
        long stopped = leading(world.borovinskayaSchool(), "Прекращённая программа");
        house.getBean(ProgrammeArchive.class)
                .step(
                        world.borovinskayaSchool(),
                        Instant.EPOCH,
                        stopped,
                        2,
                        Step.Kind.STOPPED,
                        Optional.empty(),
                        "",
                        "закрыли");

        assertThat(shown(district)).doesNotContain("Прекращённая программа");
    }

    @Test
    void the_workbook_has_a_row_for_a_task_that_nobody_carries() throws Exception {
        byte[] book =
                mvc.perform(
                                get("/programmes/" + upper + "/coverage.xlsx")
                                        .with(As.viewer(district)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();

        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            StringBuilder cells = new StringBuilder();
            read.getSheet("Задачи")
                    .forEach(row -> row.forEach(cell -> cells.append(cell).append('|')));
            assertThat(cells).contains("Помочь семьям|0.0|никто|");
        }
    }
}
