package opora.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.results.ProcedureOutcomes;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class FactAndSchoolsPagesTest {

    private static final String NB = "\u00a0";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;
    @Autowired ProcedureOutcomes outcomes;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    @Test
    void a_number_is_traced_to_file_rows_load_and_to_what_it_replaced() throws Exception {
        long first = load("первый.csv", "2032;VPR-8-MA;101001;30;12;8А");
        long old = fact();
        long second = load("второй.csv", "2032;VPR-8-MA;101001;31;12;8А");
        long now = fact();

        assertThat(pages.text(world.operator(), "/results/facts/" + now))
                .contains(
                        "Откуда числа: ВПР 2032, математика, 8 класс",
                        "Боровинская СОШ, Верхнелужский район",
                        "Участников 31, не справились 12 из 31 · 39\u202f%.",
                        "Файл второй.csv",
                        "Вид Таблица результатов",
                        "Лист единственный",
                        "Строки 2 ",
                        "Загрузка Загрузка " + second,
                        "Кравцова Е. П.",
                        "8А 31 нет в источнике 12 из 31 · 39\u202f% строка 2",
                        "До неё: загрузка "
                                + first
                                + " участников 30, не справились 12 из 30 · 40\u202f%");
        assertThat(pages.text(world.operator(), "/results/facts/" + old))
                .contains(
                        "Эти числа больше не действуют: их заменила более поздняя загрузка.",
                        "Действует сейчас: загрузка " + second);

        batches.recall(second, "проверка", Loading.OPERATOR);
        assertThat(pages.text(world.operator(), "/results/facts/" + now))
                .contains(
                        "Эти числа больше не действуют: загрузка " + second + " отозвана.",
                        "Действует сейчас: загрузка " + first);
        assertThat(pages.text(world.operator(), "/results/facts/" + old))
                .doesNotContain("не действуют");
        batches.recall(first, "проверка", Loading.OPERATOR);
    }

    @Test
    void only_those_who_see_the_school_see_where_its_numbers_come_from() throws Exception {
        long load = load("a.csv", "2033;VPR-8-MA;101001;30;12;8А");
        String address =
                "/results/facts/"
                        + outcomes.ofSchool(world.operator().scope(), world.borovinskaya())
                                .getFirst()
                                .id();

        for (Viewer allowed :
                List.of(
                        world.operator(),
                        world.districtCoordinator(),
                        world.borovinskayaSchool())) {
            assertThat(pages.open(allowed, address).getStatus()).isEqualTo(200);
        }
        for (Viewer other : List.of(world.cityCoordinator(), world.secondSchool())) {
            assertThat(pages.open(other, address).getStatus()).isEqualTo(404);
        }
        assertThat(pages.open(world.districtCoordinator(), address).getContentAsString())
                .doesNotContain("href=\"/batches/");
        batches.recall(load, "проверка", Loading.OPERATOR);
    }

    @Test
    void schools_are_listed_by_municipality_with_what_is_known_of_them() throws Exception {
        assertThat(pages.text(world.operator(), "/schools"))
                .contains(
                        "Верхнелужский район 2" + NB + "школы",
                        "Боровинская СОШ 101001",
                        "2026: 2" + NB + "процедуры; 2025: 1" + NB + "процедура",
                        "Город Лужанск 1" + NB + "школа",
                        "Школа № 2 104002");
        assertThat(pages.text(world.operator(), "/schools?municipality=" + world.city().value()))
                .contains("Школа № 2")
                .doesNotContain("Боровинская СОШ");
        assertThat(pages.text(world.operator(), "/schools?q=боровинская"))
                .contains("Найдена 1" + NB + "школа", "Боровинская СОШ");
    }

    @Test
    void nobody_finds_a_school_outside_their_territory() throws Exception {
        assertThat(pages.text(world.cityCoordinator(), "/schools"))
                .contains("Школа № 2")
                .doesNotContain("Боровинская", "Верхнелужский");
        assertThat(pages.text(world.cityCoordinator(), "/schools?q=боровинская"))
                .contains("Ничего не нашлось");
        assertThat(
                        pages.text(
                                world.cityCoordinator(),
                                "/schools?municipality=" + world.district().value()))
                .contains("Школа № 2")
                .doesNotContain("Боровинская");
        assertThat(pages.text(world.secondSchool(), "/schools"))
                .contains("Школа № 2")
                .doesNotContain("Боровинская");
    }

    private long fact() {
        return outcomes.ofSchool(world.operator().scope(), world.borovinskaya()).getFirst().id();
    }

    private long load(String name, String line) {
        var file = Loading.table(name, "год;процедура;код ОО;участников;не справились;класс", line);
        long load = ((Received.Taken) batches.receive(List.of(file), Loading.OPERATOR)).batch();
        batches.readNow(load);
        String token = batches.check(load).orElseThrow().token();
        assertThat(batches.accept(load, token, Loading.OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        return load;
    }
}
