package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.PasswordLinkWanted;
import opora.access.PasswordLinks;
import opora.access.PasswordMail;
import opora.access.Role;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ForgottenTest {

    private static final String NEW = "новые слова подряд годятся";
    private static int count;

    /** Stands in for the room that sends mail. */
    @TestConfiguration
    static class Post implements PasswordMail {

        final List<PasswordLinkWanted> sent = new CopyOnWriteArrayList<>();

        @Override
        public boolean isOn() {
            return true;
        }

        @EventListener
        void send(PasswordLinkWanted wanted) {
            sent.add(wanted);
        }
    }

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Post post;

    private String email = "";

    @BeforeEach
    void someone() {
        SmallWorld world = SmallWorld.in(house);
        email = "forgetful" + ++count + "@district.example";
        NewAssignment first =
                NewAssignment.of(
                        Role.MUNICIPAL_COORDINATOR,
                        Optional.of(world.district()),
                        Optional.empty());
        Entered.into(house).invited(world.operator(), new NewPerson("Белова Н. В.", email, first));
        post.sent.clear();
    }

    @Test
    void the_answer_never_tells_whether_there_is_such_an_account() throws Exception {
        String known = ask(email, "192.0.2.131").getContentAsString();
        String unknown = ask("nobody@district.example", "192.0.2.131").getContentAsString();

        assertThat(known).contains("Проверьте почту");
        assertThat(unknown.replaceAll("value=\"[^\"]+\"", ""))
                .isEqualTo(known.replaceAll("value=\"[^\"]+\"", ""));
        assertThat(post.sent).hasSize(1);
        assertThat(post.sent.getFirst().toString()).doesNotContain("token");
    }

    @Test
    void the_link_opens_once_and_the_old_password_until_then() throws Exception {
        ask(email, "192.0.2.132");
        String path = post.sent.getFirst().path();
        assertThat(path).matches("/invitation\\?token=[0-9a-f]{48}");
        Browser old = new Browser(mvc).at("192.0.2.133");
        assertThat(old.signIn(email, Entered.PASSWORD).getStatus()).isEqualTo(302);

        Browser fresh = new Browser(mvc).at("192.0.2.134");
        assertThat(fresh.open(path).getContentAsString()).contains("<h1>Новый пароль</h1>");
        String token = path.substring(path.indexOf('=') + 1);
        fresh.submit("/invitation", "token", token, "password", NEW, "again", NEW);
        assertThat(fresh.open("/me").getStatus()).isEqualTo(200);
        assertThat(old.open("/me").getStatus()).isEqualTo(302);
        assertThat(new Browser(mvc).open(path).getStatus()).isEqualTo(404);
    }

    @Test
    void a_link_lives_an_hour() throws Exception {
        ask(email, "192.0.2.139");
        String path = post.sent.getFirst().path();
        assertThat(new Browser(mvc).open(path).getStatus()).isEqualTo(200);

        int aged =
                house.getBean(JdbcClient.class)
                        .sql(
                                "update access.invitation set ends_at = ends_at - interval '61 minutes' where ends_at < now() + interval '2 hours'")
                        .update();
        assertThat(aged).isPositive();
        assertThat(new Browser(mvc).open(path).getStatus()).isEqualTo(404);
    }

    @Test
    void a_link_opens_nothing_after_the_password_was_changed_otherwise() throws Exception {
        ask(email, "192.0.2.137");
        String path = post.sent.getFirst().path();
        Browser owner = new Browser(mvc).at("192.0.2.138");
        owner.signIn(email, Entered.PASSWORD);

        assertThat(
                        owner.submit(
                                        "/me/password",
                                        "old",
                                        Entered.PASSWORD,
                                        "password",
                                        NEW,
                                        "again",
                                        NEW)
                                .getRedirectedUrl())
                .isEqualTo("/me");

        assertThat(new Browser(mvc).open(path).getStatus()).isEqualTo(404);
    }

    @Test
    void wishes_are_counted_and_do_not_keep_anybody_from_signing_in() throws Exception {
        for (int at = 0; at < 10; at++) {
            assertThat(ask(email, "192.0.2.135").getStatus()).isEqualTo(200);
        }
        assertThat(ask(email, "192.0.2.136").getStatus()).isEqualTo(429);
        assertThat(post.sent).hasSize(10);
        assertThat(new Browser(mvc).at("192.0.2.136").signIn(email, Entered.PASSWORD).getStatus())
                .isEqualTo(302);
    }

    @Test
    void the_console_makes_a_link_for_whoever_has_nobody_to_ask() throws Exception {
        String path =
                house.getBean(PasswordLinks.class)
                        .ofTheConsole(email.toUpperCase(java.util.Locale.ROOT))
                        .orElseThrow();

        assertThat(new Browser(mvc).open(path).getContentAsString())
                .contains("<h1>Новый пароль</h1>", "Белова Н. В.");
        assertThat(house.getBean(PasswordLinks.class).ofTheConsole("nobody@district.example"))
                .isEmpty();
    }

    private MockHttpServletResponse ask(String whose, String address) throws Exception {
        Browser browser = new Browser(mvc).at(address);
        browser.open("/sign-in/forgotten");
        return browser.submit("/sign-in/forgotten", "email", whose);
    }
}
