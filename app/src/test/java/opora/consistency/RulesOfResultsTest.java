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
import opora.notices.KeptNotice;
import opora.notices.store.NoticeStore;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

/** Results that contradict themselves or others come in through the doors; the task appears, is explained, and ends with the data. */
@SpringBootTest(properties = "opora.trial=consistency")
@AutoConfigureMockMvc
@OnTestDatabase
@RecordApplicationEvents
class RulesOfResultsTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
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
    void marks_that_no_scale_gives_and_points_that_make_no_score() {
        data.load(
                Mending.people(
                        "2026;VPR-4-RU;101001;4А;1;4;2;24;1;2",
                        "2026;VPR-4-RU;101001;4А;2;4;3;10;1;2",
                        "2026;VPR-4-RU;101001;4А;3;4;4;16;1;2"));
        assertThat(data.one("results.marks_follow_scores").told())
                .containsExactly("участников с отметкой не по шкале: 1");
        assertThat(data.one("results.points_make_scores").told())
                .containsExactly("сумма баллов за все задания: 9", "сумма первичных баллов: 50");
        data.explainThenMend(
                "results.marks_follow_scores",
                () ->
                        data.load(
                                Mending.people(
                                        "2026;VPR-4-RU;101001;4А;1;4;5;24;1;2",
                                        "2026;VPR-4-RU;101001;4А;2;4;3;10;1;2",
                                        "2026;VPR-4-RU;101001;4А;3;4;4;16;1;2")));
    }

    @Test
    void individual_results_and_statistics_of_marks_that_disagree() {
        data.load(
                Loading.file(
                        "Ф3.csv",
                        """
                        Статистика по отметкам;;;;;;
                        ВПР 2026 Математика 7 класс;;;;;;
                        Группы участников;Кол-во ОО;Кол-во участников;2;3;4;5
                        Боровинская СОШ(101001);;4;25;25;25;25
                        """));
        long individual =
                data.load(
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
        assertThat(data.one("results.reports_agree").told())
                .containsExactlyInAnyOrder("участников: 2", "участников в другом отчёте: 4");
        data.explainThenMend("results.reports_agree", () -> data.recall(individual));
    }

    @Test
    void a_grade_in_which_nobody_writes_and_a_year_that_has_not_come() {
        int ahead = AcademicYear.at(LocalDate.now(clock)).next().endsIn();
        long wrong =
                data.load(
                        Loading.outcomes("не тот класс.csv", "2026;VPR-9-RU;101001;20;2"),
                        Loading.outcomes("не тот год.csv", ahead + ";VPR-5-RU;101001;20;2"));
        assertThat(data.one("results.grade_is_held").told())
                .containsExactlyInAnyOrder("процедура: VPR", "класс: 9");
        assertThat(data.one("results.year_has_come").title()).contains(Integer.toString(ahead));
        assertThat(data.mine(world.districtCoordinator(), "results.newest_year_there"))
                .as("a year that has not come is not the newest: nobody lacks its results")
                .isEmpty();
        data.explainThenMend("results.grade_is_held", () -> data.recall(wrong));
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
        long pasted = data.load(Mending.people(rows.toArray(String[]::new)));
        assertThat(data.mine(operator, "results.numbers_are_own")).hasSize(2);
        assertThat(data.one("results.numbers_are_of_the_year").title())
                .contains("Липовская ООШ", "2026");
        data.explainThenMend("results.numbers_are_of_the_year", () -> data.recall(pasted));
    }

    @Test
    void a_class_that_stands_twice_and_one_that_is_missing_in_the_other_subject() {
        long russian = data.load(Mending.people("2026;VPR-8-RU;101002;8А;1;4;4;3;1;2"));
        data.load(
                Mending.people(
                        "2026;VPR-8-MA;101002;8А;1;4;4;3;1;2",
                        "2026;VPR-8-MA;101002;А;2;4;4;3;1;2",
                        "2026;VPR-8-MA;101002;8Б;3;4;4;3;1;2"));
        assertThat(data.one("results.class_written_once").title()).endsWith(", 8А");
        assertThat(data.one(lipovskaya(), "results.class_wrote_both").title()).endsWith(", 8Б");
        data.recall(russian);
        assertThat(data.mine(lipovskaya(), "results.class_wrote_both"))
                .as("without the other subject nothing is missing in it")
                .isEmpty();
        data.explainThenMend(
                "results.class_written_once",
                () ->
                        data.load(
                                Mending.people(
                                        "2026;VPR-8-MA;101002;8А;1;4;4;3;1;2",
                                        "2026;VPR-8-MA;101002;8В;2;4;4;3;1;2",
                                        "2026;VPR-8-MA;101002;8Б;3;4;4;3;1;2")));
    }

    @Test
    void more_took_part_than_there_are_pupils() {
        long load =
                data.load(
                        Mending.people(
                                java.util.stream.IntStream.rangeClosed(1, 29)
                                        .mapToObj(pupil ->
                                                "2026;VPR-5-RU;101001;5А;%d;4;4;3;1;2"
                                                        .formatted(pupil))
                                        .toArray(String[]::new)));
        Viewer school = world.borovinskayaSchool();
        assertThat(data.one(school, "results.grade_within_enrolment").told())
                .containsExactlyInAnyOrder(
                        "участников и отсутствовавших: 29", "обучающихся в параллели: 24");
        assertThat(data.one(school, "results.class_within_enrolment").title()).endsWith(", 5А");
        data.explain(school, "results.class_within_enrolment");
        data.recall(load);
        assertThat(data.mine(school, "results.grade_within_enrolment")).isEmpty();
    }

    @Test
    void the_task_is_of_whoever_loaded_the_file_and_of_the_school_when_the_person_has_left()
            throws Exception {
        Pages pages = new Pages(mvc);
        Viewer school = lipovskaya();
        data.load(
                Mending.people(
                        "2026;VPR-8-MA;101002;8А;1;4;4;3;1;2",
                        "2026;VPR-8-MA;101002;А;2;4;4;3;1;2"));
        Task task = data.one("results.class_written_once");
        assertThat(pages.text(operator, "/tasks"))
                .contains("загрузил(а) " + operator.name() + ", ");
        assertThat(pages.text(operator, "/tasks/" + task.id()))
                .contains("Чей файл загрузил(а) " + operator.name(), "О правиле");
        assertThat(data.one(world.operator(), "results.class_written_once"))
                .as("others of the region may answer for a colleague")
                .isEqualTo(task);
        assertThat(data.mine(school, "results.class_written_once")).isEmpty();
        assertThat(told(operator)).contains("Сверка нашла, что в загруженных вами файлах");
        assertThat(told(world.operator())).doesNotContain("в загруженных вами файлах");

        house.getBean(Admissions.class).close(world.operator(), operator.id());
        data.look();
        Task handed = data.one(school, "results.class_written_once");
        assertThat(handed.id()).isEqualTo(task.id());
        assertThat(pages.text(school, "/tasks/" + handed.id()))
                .contains("Отвечает теперь другой")
                .doesNotContain("загрузил(а)");
        assertThat(told(school)).contains("в данных вашей территории");

        house.getBean(Admissions.class).open(world.operator(), operator.id());
        data.look();
        operator = world.own(Role.OPERATOR);
        data.explain(operator, "results.class_written_once");
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

    private String told(Viewer viewer) {
        return house.getBean(NoticeStore.class).list(viewer.id(), Optional.empty(), 0, 9).stream()
                .map(KeptNotice::text)
                .reduce("", String::concat);
    }

    private Viewer lipovskaya() {
        return world.schoolOf(world.lipovskaya());
    }
}
