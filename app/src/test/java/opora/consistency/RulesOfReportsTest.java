package opora.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.intake.Loading;
import opora.intake.Upload;
import opora.territory.Author;
import opora.territory.ClassChange;
import opora.territory.ClassHistory;
import opora.territory.ClassTitle;
import opora.territory.Classes;
import opora.territory.Paper;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Reports, descriptions and years that contradict the results of schools; the task appears, is explained, and ends with the data. */
@SpringBootTest(properties = "opora.trial=consistency")
@AutoConfigureMockMvc
@OnTestDatabase
@RecordApplicationEvents
class RulesOfReportsTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired ApplicationContext house;
    @Autowired JdbcClient sql;
    @Autowired Clock clock;

    private Mending data;
    private SmallWorld world;
    private Viewer operator;

    @BeforeEach
    void the_small_world() {
        world = SmallWorld.in(house);
        operator = world.own(Role.OPERATOR);
        data = new Mending(house, operator);
    }

    @AfterEach
    void loads_go_and_nothing_is_remembered() {
        data.forget();
    }

    @Test
    void aggregated_reports_that_say_another_thing_than_the_results() {
        data.load(
                Mending.people(
                        "2026;VPR-6-MA;101002;6А;1;4;4;3;1;2",
                        "2026;VPR-6-MA;101002;6А;2;4;3;2;0;2",
                        "2026;VPR-6-MA;101002;6А;3;3;4;2;1;1",
                        "2026;VPR-6-MA;101002;6А;4;2;2;0;0;0"));
        long reports =
                data.load(
                        report(
                                "Распределение первичных баллов",
                                "Группы участников;Кол-во участников;0;1;2;3",
                                "Липовская ООШ(101002);4;50;0;25;25"),
                        report(
                                "Выполнение заданий",
                                "Группы участников;Кол-во участников;1;2",
                                "Макс балл;;1;2",
                                "Липовская ООШ(101002);4;50;75"),
                        report(
                                "Сравнение отметок с отметками по журналу",
                                "Группы участников;Кол-во участников;Понизили;;Подтвердили;;Повысили;",
                                ";;%;Кол-во участников;%;Кол-во участников;%;Кол-во участников",
                                "Липовская ООШ(101002);5;20;1;60;3;20;1"));
        assertThat(data.one("results.report_scores").told())
                .containsExactly("участников с другим баллом: 1");
        assertThat(data.one("results.report_tasks").told())
                .containsExactly("заданий с другой решаемостью: 1");
        assertThat(data.one("results.report_participants").title()).contains("журналу");
        data.explainThenMend("results.report_scores", () -> data.recall(reports));
    }

    @Test
    void sums_of_municipalities_that_their_schools_contradict() {
        long first =
                data.load(
                        russian(
                                "Верхнелужский район(reg79_m001);30;40;60",
                                "Боровинская СОШ(101001);25;40;60",
                                "Неведомый округ(reg79_m099);10;40;60"));
        long second =
                data.load(russian("Верхнелужский район;40;40;60", "Липовская ООШ(101002);9;40;60"));
        assertThat(data.mine(operator, "results.municipality_told_once")).hasSize(2);
        assertThat(data.one("results.sum_covers_schools").told())
                .containsExactlyInAnyOrder(
                        "участников в отчёте: 30", "участников в результатах школ: 34");
        assertThat(data.one("results.schools_make_the_sum").told())
                .containsExactlyInAnyOrder(
                        "участников в отчёте: 40", "участников в результатах школ: 34");
        assertThat(data.one("results.municipality_is_known").title()).contains("Неведомый округ");
        data.recall(second);
        assertThat(data.mine(operator, "results.municipality_told_once")).isEmpty();
        data.explainThenMend("results.sum_covers_schools", () -> data.recall(first));
    }

    @Test
    void a_description_that_is_of_another_work() {
        data.load(work("1К1;Списывать текст;4", "2;Распознавать части речи;3"));
        data.load(Mending.people("2026;VPR-4-RU;101001;4А;1;4;2;3;1;2"));
        assertThat(data.one("results.tasks_are_described").told())
                .containsExactly("заданий нет в описании: 1");
        assertThat(data.one("results.maxima_are_described").told())
                .containsExactly("заданий с другим максимумом: 1");
        assertThat(data.one("results.maxima_make_the_scale").told())
                .containsExactly("сумма максимумов заданий: 7", "наибольший балл шкалы: 24");
        data.explainThenMend(
                "results.maxima_make_the_scale",
                () -> data.load(work("1;Списывать текст;22", "2;Распознавать части речи;2")));
        assertThat(data.stands("results.tasks_are_described")).containsOnly(TaskState.FIXED);
    }

    @Test
    void a_municipality_in_which_the_participants_of_a_year_are_gone() {
        long before = data.load(Loading.outcomes("прошлый год.csv", "2025;VPR-6-RU;101002;80;9"));
        Viewer district = world.districtCoordinator();
        assertThat(data.one(district, "results.municipality_size_like_last_year").told())
                .containsExactlyInAnyOrder("участников: 34", "участников год назад: 104");
        data.explain(district, "results.municipality_size_like_last_year");
        data.recall(before);
        assertThat(data.stands("results.municipality_size_like_last_year"))
                .containsOnly(TaskState.FIXED);
    }

    @Test
    void a_parallel_that_shrinks_within_a_year() {
        AcademicYear now = AcademicYear.at(LocalDate.now(clock));
        open(now.previous(), 80);
        open(now, 20);
        data.look();
        Viewer school = world.borovinskayaSchool();
        assertThat(data.one(school, "territory.parallel_like_last_year").told())
                .containsExactlyInAnyOrder(
                        "обучающихся: 20", "обучающихся в этой параллели год назад: 80");
        data.explain(school, "territory.parallel_like_last_year");
        withdrawClasses(2);
        data.look();
        assertThat(data.stands("territory.parallel_like_last_year")).containsOnly(TaskState.FIXED);
    }

    private static Upload work(String... rows) {
        return Loading.table(
                "описание.csv",
                "Описание работы;;\nВПР 2026 Русский язык 4 класс;;\n№ по КИМу;Умения, виды деятельности;Максимальный балл",
                rows);
    }

    private static Upload report(String title, String header, String... rows) {
        return Loading.table(
                title + ".csv",
                title + ";;;;;;;\nВПР 2026 Математика 6 класс;;;;;;;\n" + header,
                rows);
    }

    private static Upload russian(String... rows) {
        return Loading.table(
                "решаемость.csv",
                "Выполнение заданий;;;\nВПР 2026 Русский язык 6 класс;;;\nГруппы участников;Кол-во участников;1;2\nМакс балл;;1;2",
                rows);
    }

    private void open(AcademicYear year, int pupils) {
        ClassChange opened =
                new ClassChange.Opened(
                        List.of(
                                new ClassChange.Named(
                                        new ClassTitle(7, "А"), Optional.of(pupils))));
        assertThat(
                        house.getBean(Classes.class)
                                .record(
                                        ALL,
                                        world.borovinskaya(),
                                        opened,
                                        new Paper(Optional.of(ClassHistory.first(year)), ""),
                                        new Author(1, "Проба")))
                .hasValueSatisfying(mistakes -> assertThat(mistakes).isEmpty());
    }

    private void withdrawClasses(int acts) {
        sql.sql("select id from territory.counting_class_act order by id desc limit " + acts)
                .query(Long.class)
                .list()
                .forEach(id ->
                        assertThat(
                                        house.getBean(Classes.class)
                                                .withdraw(ALL, id, "проба", new Author(1, "Проба")))
                                .hasValueSatisfying(mistakes -> assertThat(mistakes).isEmpty()));
    }
}
