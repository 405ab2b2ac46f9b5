package opora.identification.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.identification.EarlyWarning;
import opora.identification.lookout.Lookout;
import opora.identification.warning.Outlook.Standing;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import opora.office.DocumentText;
import opora.statistics.LogOdds;
import opora.territory.School;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** Two years of three schools first; then five years of a region in which schools differ. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WarningPagesTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final String WARNING = "/identification/warning";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;
    @Autowired Lookout lookout;
    @Autowired EarlyWarning door;

    private String text(Viewer viewer, String address) throws Exception {
        return new Pages(mvc).text(viewer, address);
    }

    @Test
    @Order(1)
    void with_two_years_the_pages_say_what_is_missing_and_give_no_chances() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        for (String page : List.of("", "/classes", "/quality")) {
            assertThat(text(world.operator(), WARNING + page))
                    .as(page)
                    .contains(
                            "Проверить прогноз не на чем",
                            "Загружены: 2025, 2026",
                            "станет возможной с результатами 2027 года")
                    .doesNotContain("Повышает", "Боровинская СОШ");
        }
        assertThat(text(world.operator(), WARNING + "/quality"))
                .contains("Учиться было не на чем", "Не показывается");
        assertThat(text(world.operator(), "/next"))
                .contains(
                        "Сейчас не учитывается: проверить прогноз на прошлых годах ещё не на чем.")
                .doesNotContain("Вероятность войти в перечень");
        assertThat(text(world.borovinskayaSchool(), "/schools/" + world.borovinskaya().value()))
                .doesNotContain("Вероятность войти в перечень");
    }

    @Test
    @Order(2)
    void with_five_years_schools_stand_by_chance_with_what_weighs_most() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        load();
        assertThat(lookout.look(ALL).warning().schools().standing()).isEqualTo(Standing.SHOWN);
        assertThat(text(world.operator(), WARNING))
                .contains(
                        "Раннее предупреждение, 2027 год",
                        "вероятность войти в перечень по результатам 2027 года",
                        "Проверено на",
                        "напрасно предупредили бы",
                        "Повышает: ",
                        "Снижает: ",
                        "Страницы:",
                        "Прогноза нет у школ без учтённых результатов 2026 года: таких 1")
                .doesNotContain("рейтинг");
        assertThat(text(world.operator(), WARNING + "?q=107001"))
                .contains("1\u00a0школа", "Школа 7001");
        assertThat(text(world.operator(), WARNING + "?m=" + world.city().value()))
                .doesNotContain("Школа 7001");
        assertThat(text(world.operator(), WARNING + "?q=нетакой"))
                .contains("Прогноза здесь нет ни у кого");
    }

    @Test
    @Order(3)
    void the_test_stands_with_its_numbers_and_its_limits() throws Exception {
        assertThat(text(SmallWorld.in(house).operator(), WARNING + "/quality"))
                .contains(
                        "Проверен, показывается",
                        "Все вместе",
                        "прогноз точнее, и это не случайность",
                        "Сколько сбылось из сказанного",
                        "предупредить всех с вероятностью от 30",
                        "чего он не может");
    }

    @Test
    @Order(4)
    void a_municipality_and_a_school_see_their_own_alone() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        assertThat(text(world.cityCoordinator(), WARNING))
                .contains("Школа № 2")
                .doesNotContain("Школа 7001", "Боровинская");
        assertThat(text(world.secondSchool(), WARNING))
                .contains("1\u00a0школа", "Школа № 2: вероятность войти в перечень")
                .doesNotContain("Школа 7001", "Боровинская", "Если сложить");
        assertThat(text(world.secondSchool(), WARNING + "/classes"))
                .doesNotContain("Школа 7001", "Боровинская");
        assertThat(text(world.secondSchool(), WARNING + "/quality"))
                .doesNotContain("Школа 7001", "Боровинская");
        School second =
                lookout.look(world.secondSchool().scope()).schools().values().iterator().next();
        assertThat(second.id()).isEqualTo(world.second());
        assertThat(lookout.look(world.secondSchool().scope()).sources())
                .isNotEmpty()
                .allMatch(one -> one.result().school().equals(Lookout.key(world.second())));
    }

    @Test
    @Order(5)
    void a_line_stands_beside_the_verdict_of_the_newest_year_and_no_other() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        AcademicYear newest = new AcademicYear(2026);
        assertThat(door.line(ALL, world.second(), newest).orElseThrow().text())
                .startsWith("Вероятность войти в перечень по результатам 2027 года — ");
        assertThat(door.line(ALL, world.second(), newest.previous())).isEmpty();
        assertThat(door.line(world.cityCoordinator().scope(), world.borovinskaya(), newest))
                .isEmpty();
        String verdict =
                "/identification/runs/"
                        + world.places().get("run")
                        + "/schools/"
                        + world.second().value();
        assertThat(text(world.secondSchool(), verdict))
                .contains("Вероятность войти в перечень по результатам 2027 года");
        assertThat(text(world.secondSchool(), "/schools/" + world.second().value()))
                .contains("Вероятность войти в перечень по результатам 2027 года");
    }

    @Test
    @Order(6)
    void the_workbook_holds_what_is_in_sight() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Pages pages = new Pages(mvc);
        byte[] all =
                pages.open(world.operator(), WARNING + "/warning.xlsx").getContentAsByteArray();
        byte[] own =
                pages.open(world.secondSchool(), WARNING + "/warning.xlsx").getContentAsByteArray();
        assertThat(all.length).isGreaterThan(3 * own.length);
        assertThat(own).startsWith('P', 'K');
        assertThat(plain(DocumentText.ofXlsx(all)))
                .contains("1: Раннее предупреждение", "Что вышло | Школы. По результатам 2026")
                .contains("Проверено на");
    }

    @Test
    @Order(7)
    void a_school_that_is_not_listed_is_called_because_of_its_forecast() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        assertThat(text(world.operator(), "/next"))
                .contains("Вероятность войти в перечень по результатам 2027 года — ")
                .contains("Это прогноз, статус от него не зависит.")
                .doesNotContain("Сейчас не учитывается");
        assertThat(text(world.cityCoordinator(), "/next")).doesNotContain("Школа 7");
    }

    /** 260 schools, five years, four procedures, in the district; and enough of Школа № 2. */
    private void load() {
        SplittableRandom random = new SplittableRandom(5);
        List<String> register = new ArrayList<>();
        register.add("109999;Новая школа;%s;%s".formatted(SmallWorld.DISTRICT, SmallWorld.REGION));
        List<String> results = new ArrayList<>();
        for (int school = 7000; school < 7260; school++) {
            String code = "10" + school;
            register.add(
                    "%s;Школа %d;%s;%s"
                            .formatted(code, school, SmallWorld.DISTRICT, SmallWorld.REGION));
            addYears(random, code, results);
        }
        addYears(random, "104002", results);
        Upload names =
                Loading.table(
                        "реестр-2.csv",
                        "код ОО;наименование;муниципалитет;регион",
                        register.toArray(String[]::new));
        Upload numbers = Loading.outcomes("годы.csv", results.toArray(String[]::new));
        switch (batches.receive(List.of(names, numbers), Loading.OPERATOR)) {
            case Received.Taken(long batch) -> accept(batch);
            case Received.Refused(String why) -> throw new AssertionError(why);
        }
    }

    private void accept(long batch) {
        batches.readNow(batch);
        String token = batches.check(batch).orElseThrow().token();
        assertThat(batches.accept(batch, token, Loading.OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
    }

    /** The level of the school stays, its cohorts differ. */
    private static void addYears(SplittableRandom random, String code, List<String> results) {
        double level = LogOdds.of(0.17) + 0.7 * random.nextGaussian();
        int pupils = 10 + random.nextInt(40);
        for (int year = 2022; year <= 2026; year++) {
            for (int grade = 5; grade <= 6; grade++) {
                double cohort =
                        0.6
                                * new SplittableRandom(code.hashCode() * 31L + year - grade)
                                        .nextGaussian();
                for (String subject : List.of("RU", "MA")) {
                    int failed = 0;
                    for (int pupil = 0; pupil < pupils; pupil++) {
                        failed += random.nextDouble() < LogOdds.chance(level + cohort) ? 1 : 0;
                    }
                    results.add(
                            "%d;VPR-%d-%s;%s;%d;%d"
                                    .formatted(year, grade, subject, code, pupils, failed));
                }
            }
        }
    }
}
