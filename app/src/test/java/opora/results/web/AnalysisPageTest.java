package opora.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * From participants of three schools to the analysis of the procedure. Боровинская has classes 5А and 5Б: of 12 pupils nobody solves task 2. In Липовская and in Школа
 * № 2 ten each solve everything.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class AnalysisPageTest {

    private static final String SITTING = "/results/2035/VPR-5-MA";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;
    @TempDir Path folder;

    private SmallWorld world;
    private Pages pages;
    private long load;

    private static String pupil(String school, String label, int code, String marks, int second) {
        return "2035;VPR-5-MA;%s;%s;%d;%s;%d;1;%d"
                .formatted(school, label, code, marks, 1 + second, second);
    }

    private static List<String> pupils(
            int from, int count, String school, String label, String marks, int second) {
        return IntStream.range(from, from + count)
                .mapToObj(code -> pupil(school, label, code, marks, second))
                .toList();
    }

    @BeforeEach
    void three_schools_take_part() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        String[] lines =
                Stream.of(
                                pupils(1, 8, "101001", "5А", "4;2", 0),
                                pupils(9, 4, "101001", "5Б", "3;3", 0),
                                pupils(13, 10, "101002", "5А", "4;4", 2),
                                pupils(23, 10, "104002", "5А", "5;5", 2))
                        .flatMap(List::stream)
                        .toArray(String[]::new);
        Upload file =
                Loading.table(
                        "участники.csv",
                        "год;процедура;код ОО;класс;код участника;отметка по журналу;отметка;балл;1/1;2/2",
                        lines);
        load = ((Received.Taken) batches.receive(List.of(file), Loading.OPERATOR)).batch();
        batches.readNow(load);
        String token = batches.check(load).orElseThrow().token();
        assertThat(batches.accept(load, token, Loading.OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
    }

    @AfterEach
    void and_are_recalled() {
        batches.recall(load, "проверка", Loading.OPERATOR);
    }

    private String borovinskaya() {
        return "/schools/" + world.borovinskaya().value() + SITTING;
    }

    @Test
    void a_school_reads_what_its_pupils_can_and_cannot_do() throws Exception {
        assertThat(pages.text(world.operator(), borovinskaya()))
                .contains(
                        "Боровинская СОШ: ВПР 2035, математика, 5 класс",
                        "Участников 12 Не справились 66,7\u202f% Минимум 1 Максимум 1 Медиана 1 Мода 1 Среднее 1,0",
                        "Успеваемость 33,3\u202f% Качество 0,0\u202f% Средняя отметка 2,33",
                        "Двоек 66,7\u202f%, по региону 25,0\u202f%",
                        "Вне коридора решаемости: ниже — 1 из 2",
                        "Ниже коридора вряд ли",
                        "С журналом совпали 4 из 12",
                        "Умений нет: описание этой работы за этот год не загружено.",
                        "Индекс низких результатов 2035 года — 66,7\u202f%");
        assertThat(pages.open(world.operator(), borovinskaya()).getContentAsString())
                .contains("href=\"/results/facts/", "href=\"" + borovinskaya() + ".xlsx\"");
    }

    /** Eight of 5А are two marks below the mark book. */
    @Test
    void gaps_of_two_marks_are_told_apart() throws Exception {
        assertThat(pages.text(world.operator(), borovinskaya()))
                .contains("Школа Боровинская СОШ 12 66,7 33,3 0,0 8, 4, 0 8 0 файл и строка");
    }

    @Test
    void a_class_stands_beside_its_school() throws Exception {
        assertThat(pages.text(world.operator(), borovinskaya() + "?class=5Б&beside=school"))
                .contains(
                        "Боровинская СОШ, класс 5Б: ВПР 2035",
                        "Участников меньше 10",
                        "по школе целиком",
                        "Двоек 0,0\u202f%");
        assertThat(pages.text(world.operator(), borovinskaya() + "?class=5Я"))
                .contains("Ни один источник, который учитывается сейчас, не говорит о классе 5Я");
    }

    @Test
    void a_procedure_that_nobody_sat_says_so() throws Exception {
        assertThat(
                        pages.text(
                                world.operator(),
                                "/schools/"
                                        + world.borovinskaya().value()
                                        + "/results/2035/VPR-8-HI"))
                .contains("Данных нет", "ни результатов школы, ни строки сводного отчёта");
    }

    @Test
    void a_school_gets_the_sum_of_the_region_and_not_that_of_two_schools() throws Exception {
        assertThat(pages.text(world.borovinskayaSchool(), borovinskaya()))
                .contains(
                        "сумма по 3\u00a0школам, вне вашей территории 2",
                        "Муниципалитет: не показываем.")
                .doesNotContain("Липовская");
        assertThat(statuses(borovinskaya())).containsExactly(200, 200, 200, 404, 404);
        assertThat(statuses(borovinskaya() + ".xlsx")).containsExactly(200, 200, 200, 404, 404);
    }

    @Test
    void a_municipality_and_the_region_are_for_whoever_sees_all_of_them() throws Exception {
        String district = "/municipalities/" + world.district().value() + SITTING;
        assertThat(statuses(district)).containsExactly(200, 200, 404, 404, 404);
        assertThat(statuses("/region" + SITTING)).containsExactly(200, 404, 404, 404, 404);
        assertThat(pages.text(world.districtCoordinator(), district))
                .contains(
                        "Верхнелужский район: ВПР 2035, математика, 5 класс",
                        "Участников 22",
                        "Школы: 2",
                        "Липовская ООШ 10 0 из 10")
                .doesNotContain("Школа № 2");
        assertThat(pages.text(world.operator(), "/region" + SITTING))
                .contains("Среднереченская область: ВПР 2035", "Муниципалитеты: 2");
        assertThat(pages.text(world.operator(), "/schools"))
                .contains("Разбор по региону", "Разбор процедур муниципалитета");
        assertThat(pages.text(world.borovinskayaSchool(), "/schools")).doesNotContain("Разбор");
    }

    @Test
    void the_workbook_repeats_the_page_sheet_by_sheet() throws Exception {
        MockHttpServletResponse answer = pages.open(world.operator(), borovinskaya() + ".xlsx");
        assertThat(answer.getHeader("Content-Disposition")).contains(".xlsx");
        Path book = Files.write(folder.resolve("разбор.xlsx"), answer.getContentAsByteArray());
        try (TableFile file = TableFile.open(book)) {
            assertThat(file.sheets())
                    .extracting(TableSheet::name)
                    .containsExactly(
                            "Главное",
                            "Сводка",
                            "Баллы",
                            "Отметки",
                            "Задания",
                            "По группам подготовки",
                            "Журнал",
                            "По годам",
                            "Индекс",
                            "Как читать");
        }
    }

    @Test
    void the_results_of_the_school_lead_to_the_analysis() throws Exception {
        assertThat(
                        pages.open(
                                        world.borovinskayaSchool(),
                                        "/schools/" + world.borovinskaya().value() + "/results")
                                .getContentAsString())
                .contains("href=\"" + borovinskaya() + "\"");
    }

    private List<Integer> statuses(String address) throws Exception {
        return List.of(
                status(world.operator(), address),
                status(world.districtCoordinator(), address),
                status(world.borovinskayaSchool(), address),
                status(world.cityCoordinator(), address),
                status(world.secondSchool(), address));
    }

    private int status(Viewer viewer, String address) throws Exception {
        return pages.open(viewer, address).getStatus();
    }
}
