package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import opora.Browser;
import opora.SmallWorld;
import opora.access.DemoAccounts;
import opora.access.DemoPeople;
import opora.access.People;
import opora.access.Role;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A demo that nobody real has entered yet; its property gives it a database of its own. */
@SpringBootTest(properties = "opora.demo=true")
@AutoConfigureMockMvc
@OnTestDatabase
class EmptyHouseTest {

    private static final String OWN = "осень мост чайник";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired People people;

    @Test
    void the_people_of_the_demo_enter_and_the_first_operator_comes_by_the_link_of_the_console()
            throws Exception {
        theDemoIsSetUp();
        everyDemoPersonEnters();

        String token = people.firstOperatorToken().orElseThrow();
        Browser first = new Browser(mvc);
        assertThat(first.open("/first-operator?token=guessed").getStatus()).isEqualTo(404);
        assertThat(first.open("/first-operator?token=" + token).getContentAsString())
                .contains("Первый региональный оператор");

        MockHttpServletResponse refused =
                first.submit(
                        "/first-operator",
                        "token",
                        token,
                        "name",
                        "",
                        "email",
                        "yudin@centr.example",
                        "password",
                        DemoPeople.PASSWORD,
                        "again",
                        DemoPeople.PASSWORD);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(
                        "Учётная запись не создана",
                        "Напишите фамилию и инициалы",
                        "Это пароль учебной области, он известен всем. Придумайте свой",
                        "value=\"yudin@centr.example\"")
                .doesNotContain(DemoPeople.PASSWORD);

        String[] good = {
            "token", token,
            "name", "Юдин П. К.",
            "email", "Yudin@centr.example",
            "password", OWN,
            "again", OWN
        };
        assertThat(first.submit("/first-operator", good).getRedirectedUrl()).isEqualTo("/");
        assertThat(first.open("/me").getContentAsString())
                .contains("Юдин П. К.", "yudin@centr.example", "региональный оператор");

        assertThat(first.submit("/first-operator", good).getStatus()).isEqualTo(404);
        assertThat(new Browser(mvc).open("/first-operator?token=" + token).getStatus())
                .isEqualTo(404);
        assertThat(people.firstOperatorToken()).isEmpty();
    }

    private void everyDemoPersonEnters() throws Exception {
        for (DemoPeople.Account account : DemoPeople.ACCOUNTS) {
            Browser browser = new Browser(mvc);
            browser.signIn(account.email(), DemoPeople.PASSWORD);
            assertThat(browser.open("/me").getContentAsString())
                    .contains(
                            account.name(),
                            account.role().title(),
                            "Это учётная запись учебной области");
            assertThat(browser.open("/me/password").getStatus()).isEqualTo(404);
        }
    }

    /** Twice, as at every start of the demo. */
    private void theDemoIsSetUp() {
        SmallWorld world = SmallWorld.in(house);
        DemoAccounts demo = house.getBean(DemoAccounts.class);
        School second = school(world.second());
        School borovinskaya = school(world.borovinskaya());
        demo.add(second, List.of());
        demo.add(borovinskaya, List.of(second));
        assertThat(demo.viewer(account(Role.CURATOR)).scope())
                .isEqualTo(new TerritoryScope.NamedSchools(Set.of(borovinskaya.id(), second.id())));
        assertThat(demo.viewer(account(Role.MUNICIPAL_COORDINATOR)).scope())
                .isEqualTo(new TerritoryScope.OneMunicipality(world.district()));
        assertThat(demo.viewer(account(Role.SCHOOL)).scope())
                .isEqualTo(new TerritoryScope.OneSchool(borovinskaya.id()));
    }

    private School school(SchoolId id) {
        return house.getBean(Schools.class)
                .find(new TerritoryScope.WholeRegion(), id)
                .orElseThrow();
    }

    private static DemoPeople.Account account(Role role) {
        return DemoPeople.ACCOUNTS.stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
