package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Person;
import opora.access.Role;
import opora.guards.LogLines;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The log of the server tells who was refused what, without a name, a secret or a line that the asker wrote. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class RefusalsTest {

    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private SmallWorld world;
    private Person her;
    private Browser hers;

    @BeforeEach
    void a_coordinator_signs_in() throws Exception {
        world = SmallWorld.in(house);
        her =
                Entered.into(house)
                        .invited(
                                world.operator(),
                                new NewPerson(
                                        "Проба refused",
                                        "refused" + ++count + "@district.example",
                                        NewAssignment.of(
                                                Role.MUNICIPAL_COORDINATOR,
                                                Optional.of(world.district()),
                                                Optional.empty())));
        hers = new Browser(mvc).at("192.0.2.140");
        hers.signIn(her.email(), Entered.PASSWORD);
    }

    @Test
    void a_route_without_the_right_and_a_thing_out_of_sight_are_told() throws Exception {
        try (LogLines log = LogLines.open()) {
            hers.open("/batches");
            hers.open("/schools/" + world.second().value());

            String who = "person %d as MUNICIPAL_COORDINATOR, 192.0.2.140, ".formatted(her.id());
            assertThat(log.text())
                    .contains("refused: GET /batches, " + who + "no right to the route")
                    .contains("refused: GET /schools/{school}, " + who + "no such thing in sight");
        }
    }

    @Test
    void a_form_without_its_token_and_signs_that_nobody_types_are_told() throws Exception {
        try (LogLines log = LogLines.open()) {
            new Browser(mvc).at("192.0.2.141").submit("/sign-in", "email", "a@b.example");
            hers.submit("/me/password", "old", "a\u0000b");

            assertThat(log.text())
                    .contains("refused: POST no route, nobody signed in, 192.0.2.141, ")
                    .contains("refused: POST /me/password, person " + her.id())
                    .contains("192.0.2.140, signs that nobody types")
                    .doesNotContain("a@b.example");
        }
    }

    @Test
    void guessing_is_told_without_the_account() throws Exception {
        try (LogLines log = LogLines.open()) {
            Browser stranger = new Browser(mvc).at("192.0.2.142");
            for (int at = 0; at < 11; at++) {
                stranger.signIn("nobody%d@district.example".formatted(count), "не тот пароль");
            }
            assertThat(log.text())
                    .contains(
                            "refused: POST /sign-in, nobody signed in, 192.0.2.142, wrong e-mail address or password",
                            "refused: POST /sign-in, nobody signed in, 192.0.2.142, too many attempts to sign in")
                    .doesNotContain("@district.example", "не тот пароль");
        }
    }

    @Test
    void what_a_route_carries_is_not_told() throws Exception {
        try (LogLines log = LogLines.open()) {
            hers.open("/unsubscribe/planted-secret");
            hers.open("/people/1%0Aplanted-line");

            assertThat(log.text()).doesNotContain("planted");
        }
    }
}
