package opora.access.web;

import java.util.Optional;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Person;
import opora.access.Role;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Pages of people as an operator who has signed in sees them. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
abstract class OnPeoplePages {

    /** Grows with everybody who is invited. */
    static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    SmallWorld world;
    Browser operator;

    @BeforeEach
    void theOperatorSignsIn() throws Exception {
        world = SmallWorld.in(house);
        operator = signedIn("kravtsova", Role.OPERATOR, Optional.empty());
    }

    Person person(String who, Role role, Optional<String> place) {
        Optional<opora.territory.MunicipalityId> municipality =
                place.filter("district"::equals).map(any -> world.district());
        Optional<opora.territory.SchoolId> school =
                place.filter("borovinskaya"::equals).map(any -> world.borovinskaya());
        String email = who + ++count + "@small.example";
        return Entered.into(house)
                .invited(
                        world.operator(),
                        new NewPerson(
                                "Проба " + who,
                                email,
                                NewAssignment.of(role, municipality, school)));
    }

    Browser signedIn(String who, Role role, Optional<String> place) throws Exception {
        Browser browser = new Browser(mvc);
        browser.signIn(person(who, role, place).email(), Entered.PASSWORD);
        return browser;
    }
}
