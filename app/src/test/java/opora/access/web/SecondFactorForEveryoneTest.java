package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Role;
import opora.access.SecondFactorRule;
import opora.access.Telephone;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "opora.second-factor=everyone")
@AutoConfigureMockMvc
@OnTestDatabase
class SecondFactorForEveryoneTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNASSIGNED")
    void it_is_asked_of_every_role(Role role) {
        SmallWorld world = SmallWorld.in(house);
        assertThat(house.getBean(SecondFactorRule.class).isDue(world.own(role))).isTrue();
        assertThat(house.getBean(SecondFactorRule.class).isDue(world.expired(role))).isTrue();
    }

    @Test
    void a_school_without_one_sees_only_the_page_to_set_it_up() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        NewAssignment school =
                NewAssignment.of(Role.SCHOOL, Optional.empty(), Optional.of(world.borovinskaya()));
        Entered.into(house)
                .invited(
                        world.operator(),
                        new NewPerson("Новый Н. Н.", "everyone@centr.example", school));
        Browser browser = new Browser(mvc);
        browser.signIn("everyone@centr.example", Entered.PASSWORD);
        assertThat(browser.open("/").getRedirectedUrl()).isEqualTo("/me/second-factor");

        assertThat(browser.open("/me/second-factor").getContentAsString())
                .contains("второй шаг обязателен");
        browser.submit("/me/second-factor", "password", Entered.PASSWORD);
        Telephone telephone =
                Telephone.with(browser.open("/me/second-factor").getContentAsString());
        browser.submit("/me/second-factor/confirmation", "code", telephone.code());
        assertThat(browser.open("/").getStatus()).isEqualTo(200);
    }
}
