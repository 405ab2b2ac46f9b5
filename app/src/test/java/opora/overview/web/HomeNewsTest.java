package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Assignments;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Right;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.Viewers;
import opora.overview.home.NewsAtHome;
import opora.territory.ClassTitle;
import opora.territory.Reorganisation;
import opora.territory.SchoolCode;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who reads of which deeds; everything before the last visit is no news. How it is told: {@link HomeNewsToldTest}. */
class HomeNewsTest extends OnHomeNews {

    private static final List<Role> OF_A_PLACE =
            List.of(
                    Role.MUNICIPAL_AUTHORITY,
                    Role.MUNICIPAL_COORDINATOR,
                    Role.CURATOR,
                    Role.SCHOOL,
                    Role.TEACHER,
                    Role.PSYCHOLOGIST,
                    Role.PARTNER);

    @Test
    void a_new_list_in_force_is_news_for_whoever_sees_results_and_for_nobody_else()
            throws Exception {
        happens.inForce();
        for (Role role : Role.GIVEN) {
            for (Viewer viewer : of(role)) {
                if (role.may(Right.SEE_RESULTS)) {
                    assertThat(news(viewer))
                            .as(viewer.email())
                            .contains("Перечень введён в действие", "Перечень 2026, расчёт");
                } else {
                    assertThat(news(viewer)).as(viewer.email()).doesNotContain("Перечень");
                }
                assertThat(news(viewer).contains("Расчёт перечня выполнен"))
                        .as(viewer.email())
                        .isEqualTo(role.may(Right.IDENTIFY));
            }
        }
    }

    @Test
    void a_renamed_school_is_news_in_its_territory_and_in_no_other() throws Exception {
        happens.did(
                new Reorganisation.SchoolRenamed(
                        world.borovinskaya(), "Боровинская школа имени Пробы"));
        for (Role role : Role.GIVEN) {
            assertThat(news(world.own(role)).contains("Школа переименована"))
                    .as(role.name())
                    .isEqualTo(role.may(Right.SEE_SCHOOLS));
        }
        for (Role role : OF_A_PLACE) {
            assertThat(news(other(role))).as(role.name()).isEmpty();
        }
    }

    @Test
    void a_school_that_changes_hands_is_news_for_both_municipalities() throws Exception {
        happens.did(new Reorganisation.SchoolMoved(world.borovinskaya(), world.city()));
        assertThat(news(world.districtCoordinator()))
                .contains("Школа передана в другой муниципалитет", "стало «" + SmallWorld.CITY);
        assertThat(news(world.cityCoordinator())).contains("Школа передана", "Боровинская");
        assertThat(news(world.secondSchool())).doesNotContain("Школа передана");
        happens.did(new Reorganisation.SchoolMoved(world.borovinskaya(), world.district()));
    }

    @Test
    void a_school_that_is_joined_to_another_is_news_for_both_and_their_municipalities()
            throws Exception {
        Set<Viewer> concerned =
                Set.of(
                        world.districtCoordinator(),
                        world.cityCoordinator(),
                        world.secondSchool(),
                        world.foreign(Role.CURATOR).orElseThrow());
        happens.did(new Reorganisation.SchoolMerged(world.lipovskaya(), world.second()));
        for (Viewer viewer : concerned) {
            assertThat(news(viewer))
                    .as(viewer.email())
                    .contains("Школа присоединена к другой", "Липовская");
        }
        assertThat(news(world.borovinskayaSchool())).doesNotContain("присоединена");
        assertThat(news(world.own(Role.CURATOR))).doesNotContain("присоединена");

        happens.undone();
        for (Viewer viewer : concerned) {
            assertThat(news(viewer))
                    .as(viewer.email())
                    .contains("Отозвано: школа присоединена к другой");
        }
        assertThat(news(world.borovinskayaSchool())).doesNotContain("присоединена");
    }

    @Test
    void a_change_of_classes_is_news_in_the_territory_of_the_school_and_is_named() {
        happens.opened(world.borovinskaya(), new ClassTitle(8, "Б"));
        happens.tookBackTheNewestChangeOfClasses(world.borovinskaya());
        for (Role role : Role.GIVEN) {
            String news = news(world.own(role));
            boolean told = role.may(Right.SEE_SCHOOLS);
            assertThat(news.contains("класс: 8Б, 20 обуч.")).as(role.name()).isEqualTo(told);
            assertThat(news.contains("класс: было «8Б, 20 обуч.», больше нет"))
                    .as(role.name())
                    .isEqualTo(told);
        }
        for (Role role : OF_A_PLACE) {
            assertThat(news(other(role))).as(role.name()).isEmpty();
        }
    }

    @Test
    void classes_of_many_schools_that_go_a_year_up_are_news_where_one_of_the_schools_is()
            throws Exception {
        happens.opened(world.lipovskaya(), new ClassTitle(1, "А"));
        happens.promotedClassesOfTheDistrict();
        for (Role role : Role.GIVEN) {
            assertThat(news(world.own(role)).contains("классы: 2 школы, 2026/27"))
                    .as(role.name())
                    .isEqualTo(role.may(Right.SEE_SCHOOLS));
        }
        for (Role role : OF_A_PLACE) {
            assertThat(news(other(role))).as(role.name()).doesNotContain("Классы");
        }
        assertThat(lines(world.districtCoordinator()))
                .extracting(NewsAtHome.Line::address)
                .contains("/territory/classes");
        assertThat(lines(world.borovinskayaSchool()))
                .extracting(NewsAtHome.Line::address)
                .doesNotContain("/territory/classes");
        assertThat(new Pages(mvc).open(world.districtCoordinator(), "/territory/classes"))
                .extracting(MockHttpServletResponse::getStatus)
                .isEqualTo(200);
        happens.tookBackTheNewestChangeOfClasses(world.lipovskaya());
    }

    @Test
    void a_load_is_news_where_it_speaks_of_an_own_school_and_says_of_how_many() throws Exception {
        long load = happens.load("2026;VPR-7-RU;101001;21;2");
        for (Viewer viewer :
                List.of(
                        world.districtCoordinator(),
                        world.borovinskayaSchool(),
                        world.own(Role.CURATOR))) {
            assertThat(news(viewer))
                    .as(viewer.email())
                    .contains("Загрузка принята", "результаты 1 вашей школы")
                    .doesNotContain("Загрузка " + load);
        }
        assertThat(news(world.operator())).contains("Загрузка принята", "Загрузка " + load);
        for (Viewer viewer :
                List.of(
                        world.cityCoordinator(),
                        world.secondSchool(),
                        other(Role.CURATOR),
                        world.own(Role.TEACHER),
                        world.own(Role.DATA_OFFICER))) {
            assertThat(news(viewer)).as(viewer.email()).doesNotContain("Загрузка");
        }
    }

    @Test
    void an_assignment_is_news_for_the_person_and_for_those_in_charge() throws Exception {
        Viewer teacher = teacher("assigned@small.example");
        assertThat(
                        house.getBean(Assignments.class)
                                .assign(world.operator(), teacher.id(), curatorOfBorovinskaya()))
                .isEmpty();
        assertThat(news(teacher))
                .contains("Вам дано назначение", "куратор")
                .doesNotContain("Человек назначен");
        for (Role role :
                List.of(
                        Role.OPERATOR,
                        Role.ADMINISTRATOR,
                        Role.DATA_OFFICER,
                        Role.MUNICIPAL_COORDINATOR)) {
            assertThat(news(world.own(role))).as(role.name()).contains("Человек назначен");
        }
        for (Viewer viewer :
                List.of(
                        world.own(Role.DEPARTMENT),
                        world.own(Role.CURATOR),
                        world.own(Role.PARTNER),
                        world.cityCoordinator(),
                        world.secondSchool(),
                        other(Role.TEACHER))) {
            assertThat(news(viewer)).as(viewer.email()).doesNotContain("назначен");
        }
    }

    @Test
    void a_disputed_number_is_news_for_those_who_answer_and_decide_on_it() throws Exception {
        world.places();
        for (Role role : List.of(Role.OPERATOR, Role.DEPARTMENT, Role.MUNICIPAL_AUTHORITY)) {
            assertThat(news(world.own(role))).as(role.name()).contains("Школа оспорила число");
        }
        for (Viewer viewer :
                List.of(
                        world.cityCoordinator(),
                        world.secondSchool(),
                        world.own(Role.CURATOR),
                        world.own(Role.TEACHER),
                        world.own(Role.ADMINISTRATOR))) {
            assertThat(news(viewer)).as(viewer.email()).doesNotContain("оспорила");
        }
    }

    private Viewer teacher(String email) {
        NewAssignment first =
                NewAssignment.of(Role.TEACHER, Optional.empty(), Optional.of(world.borovinskaya()));
        long id =
                Entered.into(house)
                        .invited(world.operator(), new NewPerson("Седова И. Н.", email, first))
                        .id();
        return house.getBean(Viewers.class).find(id).orElseThrow();
    }

    private NewAssignment curatorOfBorovinskaya() {
        return new NewAssignment(
                Role.CURATOR,
                Optional.empty(),
                Optional.empty(),
                List.of(new SchoolCode("101001")),
                Optional.of(LocalDate.now(clock)),
                Optional.of(LocalDate.now(clock).plusDays(1)),
                "Приказ № 8");
    }
}
