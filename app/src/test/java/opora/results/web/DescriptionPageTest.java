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
import opora.results.Description.Kind;
import opora.results.Descriptions;
import opora.results.Descriptions.Known;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** From a description of a work and a list of signs to the pages of a school and back to the files. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class DescriptionPageTest {

    private static final Upload WORK =
            Loading.file(
                    "описание.csv",
                    """
                    Описание работы;;;;
                    ВПР 2031 Русский язык 6 класс;;;;
                    № по КИМу;Умения, виды деятельности;Уровень сложности;Код КЭС;Максимальный балл
                    1К1;Списывать текст;Б;2.1;4
                    3.1;Распознавать производные предлоги;П;6.10;1
                    """);
    private static final Upload SIGNS =
            Loading.file(
                    "признаки.csv",
                    """
                    Год;Логин;Муниципалитет;ОО;4 РУ;4 МА;5 РУ;5 МА;Количество маркеров
                    2031;101001;Верхнелужский район;Боровинская СОШ;1;;;;1
                    2030;101001;Верхнелужский район;Боровинская СОШ;;1;;1;2
                    """);
    private static final Upload TASKS =
            Loading.file(
                    "2849657.csv",
                    """
                    Выполнение заданий;;;
                    ВПР 2031 Русский язык 6 класс;;;
                    Группы участников;Кол-во участников;1К1;3.1
                    Макс балл;;4;1
                    Боровинская СОШ(101001);29;47,41;75,86
                    """);

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;
    @Autowired Descriptions descriptions;

    private SmallWorld world;
    private Pages pages;
    private long load;

    @BeforeEach
    void files_are_loaded() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        load =
                ((Received.Taken) batches.receive(List.of(WORK, SIGNS, TASKS), Loading.OPERATOR))
                        .batch();
        batches.readNow(load);
    }

    @AfterEach
    void and_recalled() {
        batches.recall(load, "проверка", Loading.OPERATOR);
    }

    @Test
    void they_are_previewed_accepted_and_found_at_the_school() throws Exception {
        assertThat(pages.text(world.operator(), "/batches/" + load))
                .contains("Описание работы", "2\u00a0строки", "Список признаков необъективности")
                .contains("2\u00a0года, до 1\u00a0школы");
        accept();

        assertThat(
                        pages.text(
                                world.borovinskayaSchool(),
                                "/schools/" + world.borovinskaya().value() + "/results"))
                .contains(
                        "ВПР 2031, русский язык, 6 класс «Выполнение заданий» школа",
                        "ВПР 2031, русский язык, 6 класс «Описание работы» задания и умения",
                        "2031 год «Список признаков необъективности» школа",
                        "2030 год «Список признаков необъективности» школа");
        assertThat(pages.text(world.borovinskayaSchool(), address(Kind.WORK)))
                .contains(
                        "Задание Умения Уровень Код КЭС Макс. балл",
                        "3.1 Распознавать производные предлоги П 6.10 1",
                        "Файл описание.csv",
                        "Строки 4–5 ");
        assertThat(pages.text(world.borovinskayaSchool(), address(Kind.SIGNS)))
                .contains(
                        "Боровинская СОШ, 2031 год.",
                        "Список составлен не Опорой. Признак — повод посмотреть внимательнее, а не вывод о школе",
                        "4 РУ есть маркер",
                        "Файл признаки.csv");
    }

    @Test
    void a_report_of_tasks_says_what_each_task_checks() throws Exception {
        accept();
        String school =
                pages.open(
                                world.borovinskayaSchool(),
                                "/schools/" + world.borovinskaya().value() + "/results")
                        .getContentAsString();
        String report = school.replaceAll("(?s).*href=\"(/results/complements/\\d+)\".*", "$1");

        assertThat(pages.text(world.borovinskayaSchool(), report))
                .contains(
                        "Задание Что проверяет Макс. балл Процент",
                        "1К1 Списывать текст 4 47,41\u202f%",
                        "Что проверяет задание, сказано в описании работы");
    }

    @Test
    void a_school_is_for_those_who_see_it_and_a_work_for_everybody_who_sees_results()
            throws Exception {
        accept();

        assertThat(statuses(address(Kind.SIGNS))).containsExactly(200, 200, 200, 404, 404);
        assertThat(statuses(address(Kind.WORK))).containsExactly(200, 200, 200, 200, 200);
    }

    @Test
    void what_was_recalled_says_so_where_its_link_was_kept() throws Exception {
        accept();
        String signs = address(Kind.SIGNS);
        String work = address(Kind.WORK);
        batches.recall(load, "проверка", Loading.OPERATOR);

        assertThat(statuses(signs)).containsExactly(200, 200, 200, 404, 404);
        assertThat(statuses(work)).containsExactly(200, 404, 404, 404, 404);
        assertThat(pages.text(world.borovinskayaSchool(), signs))
                .contains("Загрузка отозвана: эти сведения больше не действуют.");
    }

    private void accept() {
        String token = batches.check(load).orElseThrow().token();
        assertThat(batches.accept(load, token, Loading.OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
    }

    private String address(Kind kind) {
        Known first =
                descriptions.ofSchool(world.operator().scope(), world.borovinskaya()).stream()
                        .filter(known -> known.description().kind() == kind)
                        .findFirst()
                        .orElseThrow();
        return "/results/descriptions/" + first.id();
    }

    private List<Integer> statuses(String address) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (Viewer viewer :
                List.of(
                        world.operator(),
                        world.districtCoordinator(),
                        world.borovinskayaSchool(),
                        world.cityCoordinator(),
                        world.secondSchool())) {
            statuses.add(pages.open(viewer, address).getStatus());
        }
        return statuses;
    }
}
