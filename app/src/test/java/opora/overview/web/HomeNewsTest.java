package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.Browser;
import opora.LaterClock;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Assignments;
import opora.access.Caller;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.PreviousVisit;
import opora.access.Right;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.Viewers;
import opora.overview.home.Home;
import opora.overview.home.NewsAtHome;
import opora.territory.Reorganisation;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.ui.HouseTime;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What each reads of the same deeds; everything before the last visit is no news. */
@SpringBootTest(properties = "opora.rows=of news alone")
@AutoConfigureMockMvc
@OnTestDatabase
@Import(HomeNewsTest.Surroundings.class)
class HomeNewsTest {

    private static final List<Role> OF_A_PLACE =
            List.of(
                    Role.MUNICIPAL_AUTHORITY,
                    Role.MUNICIPAL_COORDINATOR,
                    Role.CURATOR,
                    Role.SCHOOL,
                    Role.TEACHER,
                    Role.PSYCHOLOGIST,
                    Role.PARTNER);

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @Autowired LaterClock clock;

    private SmallWorld world;
    private Happenings happens;
    private Instant before = Instant.EPOCH;

    @TestConfiguration
    static class Surroundings {
        @Bean
        @Primary
        LaterClock laterClock() {
            return new LaterClock();
        }
    }

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        happens = new Happenings(house, world, clock);
        Role.GIVEN.forEach(world::own);
        Role.GIVEN.forEach(world::foreign);
        clock.moveOn(Duration.ofMinutes(1)); // so that no test reads of another
        before = clock.instant();
        clock.moveOn(Duration.ofSeconds(2));
    }

    /** What the person reads whose last visit ended right before the test, with the eyes of the own hat. */
    private String news(Viewer viewer) {
        return lines(viewer).stream()
                .map(line -> String.join(" ", line.title(), line.text(), line.when()))
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    private List<NewsAtHome.Line> lines(Viewer viewer) {
        List<NewsAtHome.Line> lines = new ArrayList<>();
        new Caller(Optional.of(viewer), "192.0.2.9")
                .<RuntimeException>during(() ->
                        lines.addAll(
                                house.getBean(Home.class)
                                        .of(viewer, new PreviousVisit(Optional.of(before)))
                                        .news()
                                        .lines()));
        return lines;
    }

    private static String part(MockHttpServletResponse page) throws Exception {
        page.setCharacterEncoding("UTF-8");
        String text = page.getContentAsString().replaceAll("<svg.*?</svg>|<[^>]+>", " ");
        return text.substring(text.indexOf("Что изменилось")).replaceAll("\\s+", " ");
    }

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
        SchoolId lipovskaya =
                house.getBean(Schools.class)
                        .search(new TerritoryScope.WholeRegion(), "101002", 1)
                        .getFirst()
                        .id();
        happens.did(new Reorganisation.SchoolMerged(lipovskaya, world.second()));
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
    void a_line_leads_to_its_thing_where_the_reader_can_open_it() throws Exception {
        happens.did(new Reorganisation.SchoolMoved(world.borovinskaya(), world.city()));
        happens.inForce();
        Pages pages = new Pages(mvc);
        for (Role role : Role.GIVEN) {
            for (Viewer viewer : of(role)) {
                for (NewsAtHome.Line line : lines(viewer)) {
                    if (!line.address().isEmpty()) {
                        assertThat(pages.open(viewer, line.address()).getStatus())
                                .as(viewer.email() + " " + line.address())
                                .isIn(200, 302);
                    }
                }
            }
        }
        assertThat(lines(world.districtCoordinator()))
                .extracting(NewsAtHome.Line::address)
                .contains("");
        assertThat(lines(world.cityCoordinator()))
                .extracting(NewsAtHome.Line::address)
                .contains("/schools/" + world.borovinskaya().value());
        happens.did(new Reorganisation.SchoolMoved(world.borovinskaya(), world.district()));
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

    @Test
    void own_deeds_are_no_news_and_others_read_who_did_them_where_the_journal_tells()
            throws Exception {
        Viewer operator = world.operator();
        new Caller(Optional.of(operator), "192.0.2.7").<RuntimeException>during(happens::inForce);
        assertThat(news(operator)).isEmpty();
        assertThat(news(world.own(Role.DEPARTMENT)))
                .contains("Перечень введён в действие", operator.name());
        assertThat(news(world.districtCoordinator()))
                .contains("Перечень введён в действие")
                .doesNotContain(operator.name());
    }

    @Test
    void many_deeds_alike_are_one_line() throws Exception {
        for (int at = 1; at <= 4; at++) {
            happens.did(
                    new Reorganisation.SchoolRenamed(
                            world.borovinskaya(), "Боровинская СОШ " + at));
        }
        assertThat(news(world.borovinskayaSchool()))
                .contains("Школа переименована: 4", "Боровинская СОШ 3, Боровинская СОШ 2")
                .doesNotContain("было «");
    }

    @Test
    void the_first_visit_says_so_and_the_second_names_the_end_of_the_first() throws Exception {
        String email = "news@small.example";
        NewAssignment first =
                NewAssignment.of(Role.REGIONAL_COORDINATOR, Optional.empty(), Optional.empty());
        Entered.into(house).invited(world.operator(), new NewPerson("Белова Н. В.", email, first));
        Browser browser = new Browser(mvc).at("192.0.2.77");
        browser.signIn(email, Entered.PASSWORD);
        assertThat(part(browser.open("/")))
                .contains("Вы здесь впервые: показано за последние две недели.");

        clock.moveOn(Duration.ofMinutes(3));
        assertThat(part(browser.open("/"))).contains("Вы здесь впервые");
        String last = house.getBean(HouseTime.class).whole(clock.instant());
        Browser again = new Browser(mvc).at("192.0.2.78");
        clock.moveOn(Duration.ofMinutes(5));
        again.signIn(email, Entered.PASSWORD);

        assertThat(part(again.open("/"))).contains("С прошлого визита, " + last + ".");
        happens.inForce();
        assertThat(part(again.open("/"))).contains("Перечень введён в действие");
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

    private Viewer other(Role role) {
        return world.foreign(role).orElseThrow();
    }

    private List<Viewer> of(Role role) {
        return Stream.concat(Stream.of(world.own(role)), world.foreign(role).stream()).toList();
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
