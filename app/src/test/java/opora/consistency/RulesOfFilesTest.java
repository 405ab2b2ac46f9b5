package opora.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.Role;
import opora.access.Viewer;
import opora.intake.Loading;
import opora.intake.Upload;
import opora.notices.KeptNotice;
import opora.notices.store.NoticeStore;
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
import org.springframework.test.web.servlet.MockMvc;

/** Files that contradict themselves or others come in through the doors; the task appears, is explained, and ends with the data. */
@SpringBootTest(properties = "opora.trial=consistency")
@AutoConfigureMockMvc
@OnTestDatabase
@RecordApplicationEvents
class RulesOfFilesTest {

    private static final String PEOPLE =
            "год;процедура;код ОО;класс;код участника;отметка по журналу;отметка;балл;1/1;2/2";
    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient sql;
    @Autowired Tasks tasks;
    @Autowired Clock clock;

    private final List<Long> loads = new ArrayList<>();
    private Violated data;
    private SmallWorld world;
    private Viewer operator;

    @BeforeEach
    void the_small_world() {
        data = new Violated(house);
        world = SmallWorld.in(house);
        operator = world.own(Role.OPERATOR);
        data.look();
    }

    @AfterEach
    void loads_go_and_nothing_is_remembered() {
        loads.reversed().forEach(data::recall);
        sql.sql("delete from consistency.task_event").update();
        sql.sql("delete from consistency.task").update();
        sql.sql("delete from notices.notice").update();
    }

    @Test
    void marks_that_no_scale_gives_and_points_that_make_no_score() {
        load(
                people(
                        "2026;VPR-4-RU;101001;4А;1;4;2;24;1;2",
                        "2026;VPR-4-RU;101001;4А;2;4;3;10;1;2",
                        "2026;VPR-4-RU;101001;4А;3;4;4;16;1;2"));
        assertThat(one("results.marks_follow_scores").told())
                .containsExactly("участников с отметкой не по шкале: 1");
        assertThat(one("results.points_make_scores").told())
                .containsExactly("сумма баллов за все задания: 9", "сумма первичных баллов: 50");
        explainThenMend(
                "results.marks_follow_scores",
                () ->
                        load(
                                people(
                                        "2026;VPR-4-RU;101001;4А;1;4;5;24;1;2",
                                        "2026;VPR-4-RU;101001;4А;2;4;3;10;1;2",
                                        "2026;VPR-4-RU;101001;4А;3;4;4;16;1;2")));
    }

    @Test
    void individual_results_and_statistics_of_marks_that_disagree() {
        load(
                Loading.file(
                        "Ф3.csv",
                        """
                        Статистика по отметкам;;;;;;
                        ВПР 2026 Математика 7 класс;;;;;;
                        Группы участников;Кол-во ОО;Кол-во участников;2;3;4;5
                        Боровинская СОШ(101001);;4;25;25;25;25
                        """));
        long individual =
                load(
                        Loading.file(
                                "Ф1.csv",
                                """
                                Индивидуальные результаты;;;;;;;;;;
                                ВПР 2026 Математика 7 класс;;;;;;;;;;
                                Максимальный первичный балл:;3;;;;;;;;;
                                ОО;Муниципалитет;Название ОО;Код участника;Класс;Вариант;1 (1б);2.1 (2б);Первичный балл;Отметка;Отметка по журналу
                                Боровинская СОШ(101001) · Кол-во участников: 2;;;;;;;;;;
                                101001;Верхнелужский район;Боровинская СОШ(101001);50001;1;1;1;0;1;2;4
                                101001;Верхнелужский район;Боровинская СОШ(101001);50002;1;2;1;2;3;5;5
                                """));
        assertThat(one("results.reports_agree").told())
                .containsExactlyInAnyOrder("участников: 2", "участников в другом отчёте: 4");
        explainThenMend("results.reports_agree", () -> recall(individual));
    }

    @Test
    void a_grade_in_which_nobody_writes_and_a_year_that_has_not_come() {
        int ahead = AcademicYear.at(LocalDate.now(clock)).next().endsIn();
        long wrong =
                load(
                        Loading.outcomes("не тот класс.csv", "2026;VPR-9-RU;101001;20;2"),
                        Loading.outcomes("не тот год.csv", ahead + ";VPR-5-RU;101001;20;2"));
        assertThat(one("results.grade_is_held").told())
                .containsExactlyInAnyOrder("процедура: VPR", "класс: 9");
        assertThat(one("results.year_has_come").title()).contains(Integer.toString(ahead));
        assertThat(data.mine(world.districtCoordinator(), "results.newest_year_there"))
                .as("a year that has not come is not the newest: nobody lacks its results")
                .isEmpty();
        explainThenMend("results.grade_is_held", () -> recall(wrong));
    }

    @Test
    void rows_pasted_under_another_school_and_a_file_of_another_year() {
        List<String> rows = new ArrayList<>();
        for (int pupil = 1; pupil <= 15; pupil++) {
            String of = ";%dА;%d;4;4;%d;1;%d".formatted(7, pupil, 1 + pupil % 3, pupil % 3);
            rows.add("2026;VPR-7-RU;101001" + of);
            rows.add("2026;VPR-7-RU;101002" + of);
            rows.add("2025;VPR-7-RU;101002" + of);
        }
        long pasted = load(people(rows.toArray(String[]::new)));
        assertThat(data.mine(operator, "results.numbers_are_own")).hasSize(2);
        assertThat(one("results.numbers_are_of_the_year").title())
                .contains("Липовская ООШ", "2026");
        explainThenMend("results.numbers_are_of_the_year", () -> recall(pasted));
    }

    @Test
    void a_class_that_stands_twice_and_one_that_is_missing_in_the_other_subject() {
        long russian = load(people("2026;VPR-8-RU;101002;8А;1;4;4;3;1;2"));
        load(
                people(
                        "2026;VPR-8-MA;101002;8А;1;4;4;3;1;2",
                        "2026;VPR-8-MA;101002;А;2;4;4;3;1;2",
                        "2026;VPR-8-MA;101002;8Б;3;4;4;3;1;2"));
        assertThat(one("results.class_written_once").title()).endsWith(", 8А");
        assertThat(one(lipovskaya(), "results.class_wrote_both").title()).endsWith(", 8Б");
        recall(russian);
        assertThat(data.mine(lipovskaya(), "results.class_wrote_both"))
                .as("without the other subject nothing is missing in it")
                .isEmpty();
        explainThenMend(
                "results.class_written_once",
                () ->
                        load(
                                people(
                                        "2026;VPR-8-MA;101002;8А;1;4;4;3;1;2",
                                        "2026;VPR-8-MA;101002;8В;2;4;4;3;1;2",
                                        "2026;VPR-8-MA;101002;8Б;3;4;4;3;1;2")));
    }

    @Test
    void more_took_part_than_there_are_pupils() {
        long load =
                load(
                        people(
                                java.util.stream.IntStream.rangeClosed(1, 29)
                                        .mapToObj(pupil ->
                                                "2026;VPR-5-RU;101001;5А;%d;4;4;3;1;2"
                                                        .formatted(pupil))
                                        .toArray(String[]::new)));
        Viewer school = world.borovinskayaSchool();
        assertThat(one(school, "results.grade_within_enrolment").told())
                .containsExactlyInAnyOrder(
                        "участников и отсутствовавших: 29", "обучающихся в параллели: 24");
        assertThat(one(school, "results.class_within_enrolment").title()).endsWith(", 5А");
        explain(school, "results.class_within_enrolment");
        recall(load);
        assertThat(data.mine(school, "results.grade_within_enrolment")).isEmpty();
    }

    @Test
    void aggregated_reports_that_say_another_thing_than_the_results() {
        load(
                people(
                        "2026;VPR-6-MA;101002;6А;1;4;4;3;1;2",
                        "2026;VPR-6-MA;101002;6А;2;4;3;2;0;2",
                        "2026;VPR-6-MA;101002;6А;3;3;4;2;1;1",
                        "2026;VPR-6-MA;101002;6А;4;2;2;0;0;0"));
        long reports =
                load(
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
        assertThat(one("results.report_scores").told())
                .containsExactly("участников с другим баллом: 1");
        assertThat(one("results.report_tasks").told())
                .containsExactly("заданий с другой решаемостью: 1");
        assertThat(one("results.report_participants").title()).contains("журналу");
        explainThenMend("results.report_scores", () -> recall(reports));
    }

    @Test
    void sums_of_municipalities_that_their_schools_contradict() {
        long first =
                load(
                        russian(
                                "Верхнелужский район(reg79_m001);30;40;60",
                                "Боровинская СОШ(101001);25;40;60",
                                "Неведомый округ(reg79_m099);10;40;60"));
        long second =
                load(russian("Верхнелужский район;40;40;60", "Липовская ООШ(101002);9;40;60"));
        assertThat(data.mine(operator, "results.municipality_told_once")).hasSize(2);
        assertThat(one("results.sum_covers_schools").told())
                .containsExactlyInAnyOrder(
                        "участников в отчёте: 30", "участников в результатах школ: 34");
        assertThat(one("results.schools_make_the_sum").told())
                .containsExactlyInAnyOrder(
                        "участников в отчёте: 40", "участников в результатах школ: 34");
        assertThat(one("results.municipality_is_known").title()).contains("Неведомый округ");
        recall(second);
        assertThat(data.mine(operator, "results.municipality_told_once")).isEmpty();
        explainThenMend("results.sum_covers_schools", () -> recall(first));
    }

    @Test
    void a_description_that_is_of_another_work() {
        load(work("1К1;Списывать текст;4", "2;Распознавать части речи;3"));
        load(people("2026;VPR-4-RU;101001;4А;1;4;2;3;1;2"));
        assertThat(one("results.tasks_are_described").told())
                .containsExactly("заданий нет в описании: 1");
        assertThat(one("results.maxima_are_described").told())
                .containsExactly("заданий с другим максимумом: 1");
        assertThat(one("results.maxima_make_the_scale").told())
                .containsExactly("сумма максимумов заданий: 7", "наибольший балл шкалы: 24");
        explainThenMend(
                "results.maxima_make_the_scale",
                () -> load(work("1;Списывать текст;22", "2;Распознавать части речи;2")));
        assertThat(stands("results.tasks_are_described")).containsOnly(TaskState.FIXED);
    }

    @Test
    void a_municipality_in_which_the_participants_of_a_year_are_gone() {
        long before = load(Loading.outcomes("прошлый год.csv", "2025;VPR-6-RU;101002;80;9"));
        Viewer district = world.districtCoordinator();
        assertThat(one(district, "results.municipality_size_like_last_year").told())
                .containsExactlyInAnyOrder("участников: 34", "участников год назад: 104");
        explain(district, "results.municipality_size_like_last_year");
        recall(before);
        assertThat(stands("results.municipality_size_like_last_year"))
                .containsOnly(TaskState.FIXED);
    }

    @Test
    void a_parallel_that_shrinks_within_a_year() {
        AcademicYear now = AcademicYear.at(LocalDate.now(clock));
        open(now.previous(), 80);
        open(now, 20);
        data.look();
        Viewer school = world.borovinskayaSchool();
        assertThat(one(school, "territory.parallel_like_last_year").told())
                .containsExactlyInAnyOrder(
                        "обучающихся: 20", "обучающихся в этой параллели год назад: 80");
        explain(school, "territory.parallel_like_last_year");
        withdrawClasses(2);
        data.look();
        assertThat(stands("territory.parallel_like_last_year")).containsOnly(TaskState.FIXED);
    }

    @Test
    void the_task_is_of_whoever_loaded_the_file_and_of_the_school_when_the_person_has_left()
            throws Exception {
        Pages pages = new Pages(mvc);
        Viewer school = lipovskaya();
        load(people("2026;VPR-8-MA;101002;8А;1;4;4;3;1;2", "2026;VPR-8-MA;101002;А;2;4;4;3;1;2"));
        Task task = one("results.class_written_once");
        assertThat(pages.text(operator, "/tasks"))
                .contains("загрузил(а) " + operator.name() + ", ");
        assertThat(pages.text(operator, "/tasks/" + task.id()))
                .contains("Чей файл загрузил(а) " + operator.name(), "О правиле");
        assertThat(one(world.operator(), "results.class_written_once"))
                .as("others of the region may answer for a colleague")
                .isEqualTo(task);
        assertThat(data.mine(school, "results.class_written_once")).isEmpty();
        assertThat(told(operator)).contains("Сверка нашла, что в загруженных вами файлах");
        assertThat(told(world.operator())).doesNotContain("в загруженных вами файлах");

        house.getBean(Admissions.class).close(world.operator(), operator.id());
        data.look();
        Task handed = one(school, "results.class_written_once");
        assertThat(handed.id()).isEqualTo(task.id());
        assertThat(pages.text(school, "/tasks/" + handed.id()))
                .contains("Отвечает теперь другой")
                .doesNotContain("загрузил(а)");
        assertThat(told(school)).contains("в данных вашей территории");

        house.getBean(Admissions.class).open(world.operator(), operator.id());
        data.look();
        operator = world.own(Role.OPERATOR);
        explain(operator, "results.class_written_once");
    }

    @Test
    void everybody_may_read_what_is_checked_and_why() throws Exception {
        assertThat(new Pages(mvc).text(world.own(Role.TEACHER), "/help/rules"))
                .contains(
                        "Результаты школы в процедуре",
                        "Класс назван в файле дважды",
                        "Один класс записан в файле по-разному",
                        "Чьё дело: тот, кто загрузил файл; если он больше не работает — школа",
                        "Чьё дело: муниципалитет");
    }

    private static Upload people(String... rows) {
        return Loading.table("участники.csv", PEOPLE, rows);
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

    private Viewer lipovskaya() {
        return world.schoolOf(world.lipovskaya());
    }

    private long load(Upload... files) {
        long load = data.load(operator, files);
        loads.add(load);
        return load;
    }

    private void recall(long load) {
        loads.remove(load);
        data.recall(load);
    }

    private Task one(String rule) {
        return one(operator, rule);
    }

    private Task one(Viewer viewer, String rule) {
        List<Task> found = data.mine(viewer, rule);
        assertThat(found).as(rule).hasSize(1);
        return found.getFirst();
    }

    private void explain(Viewer viewer, String rule) {
        Task task = one(viewer, rule);
        Tasks.Typed why = new Tasks.Typed("Сверено с протоколом, числа верны.", "");
        assertThat(tasks.explain(viewer, task, task.values(), why)).isEqualTo(new Answer.Kept());
        data.look();
        assertThat(data.mine(viewer, rule)).isEmpty();
        assertThat(stands(rule)).contains(TaskState.EXPLAINED);
    }

    private void explainThenMend(String rule, Runnable mend) {
        explain(operator, rule);
        mend.run();
        assertThat(stands(rule)).isNotEmpty().containsOnly(TaskState.FIXED);
    }

    private List<TaskState> stands(String rule) {
        return sql.sql("select state from consistency.task where rule = :rule")
                .param("rule", rule)
                .query((row, at) -> TaskState.valueOf(row.getString("state")))
                .list();
    }

    private String told(Viewer viewer) {
        return house.getBean(NoticeStore.class).list(viewer.id(), Optional.empty(), 0, 9).stream()
                .map(KeptNotice::text)
                .reduce("", String::concat);
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
