package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import opora.Browser;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Role;
import opora.access.Telephone;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "opora.second-factor=required")
@AutoConfigureMockMvc
@OnTestDatabase
class SecondFactorDemandTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @Test
    void an_operator_without_one_sees_only_the_page_to_set_it_up() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        NewAssignment operator =
                NewAssignment.of(
                        Role.OPERATOR, java.util.Optional.empty(), java.util.Optional.empty());
        Entered.into(house)
                .invited(
                        world.operator(),
                        new NewPerson("Новый Н. Н.", "strong@centr.example", operator));
        Browser browser = new Browser(mvc);
        browser.signIn("strong@centr.example", Entered.PASSWORD);

        for (String page : java.util.List.of("/", "/people", "/me", "/batches")) {
            assertThat(browser.open(page).getRedirectedUrl()).isEqualTo("/me/second-factor");
        }
        assertThat(browser.open("/me/second-factor").getContentAsString())
                .contains("второй шаг обязателен");
        browser.submit("/me/second-factor", "password", Entered.PASSWORD);
        Telephone telephone =
                Telephone.with(browser.open("/me/second-factor").getContentAsString());
        browser.submit("/me/second-factor/confirmation", "code", telephone.code());
        assertThat(browser.open("/people").getStatus()).isEqualTo(200);
    }

    @Test
    void others_are_only_offered_it() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        assertThat(new Pages(mvc).open(world.districtCoordinator(), "/schools").getStatus())
                .isEqualTo(200);
    }
}
