package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import opora.Browser;
import opora.Pages;
import opora.access.Caller;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Role;
import opora.access.Viewer;
import opora.overview.home.NewsAtHome;
import opora.territory.Reorganisation;
import opora.ui.HouseTime;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** How news is told at home: by whom, in how many lines, with which link, since when. */
class HomeNewsToldTest extends OnHomeNews {

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

    private static String part(MockHttpServletResponse page) throws Exception {
        page.setCharacterEncoding("UTF-8");
        String text = page.getContentAsString().replaceAll("<svg.*?</svg>|<[^>]+>", " ");
        return text.substring(text.indexOf("Что изменилось")).replaceAll("\\s+", " ");
    }
}
