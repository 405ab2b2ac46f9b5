package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opora.Browser;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Role;
import opora.access.Telephone;
import opora.upkeep.OnTestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class SecondFactorTest {

    private static final String OWN = Entered.PASSWORD;
    private static final Pattern CODE = Pattern.compile("<li><code>([A-Z2-7-]+)</code>");
    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient sql;

    private SmallWorld world;
    private String email = "";
    private long id;

    @BeforeEach
    void someone() {
        world = SmallWorld.in(house);
        email = "doubled" + ++count + "@district.example";
        NewAssignment first =
                NewAssignment.of(
                        Role.MUNICIPAL_COORDINATOR,
                        java.util.Optional.of(world.district()),
                        java.util.Optional.empty());
        id =
                Entered.into(house)
                        .invited(world.operator(), new NewPerson("Белова Н. В.", email, first))
                        .id();
    }

    @Test
    void the_password_alone_is_enough_until_the_first_right_code() throws Exception {
        Browser browser = new Browser(mvc).at("192.0.2.101");
        browser.signIn(email, OWN);
        assertThat(browser.open("/me/second-factor").getContentAsString())
                .contains("Подключить телефон");
        assertThat(browser.submit("/me/second-factor", "password", "не тот").getStatus())
                .isEqualTo(422);
        assertThat(browser.submit("/me/second-factor", "password", OWN).getRedirectedUrl())
                .isEqualTo("/me/second-factor");
        String page = browser.open("/me/second-factor").getContentAsString();
        assertThat(page).contains("<path d=\"M4 4h1v1h-1z").doesNotContain("style=");
        Telephone telephone = Telephone.with(page);
        assertThat(new Browser(mvc).at("192.0.2.102").signIn(email, OWN).getRedirectedUrl())
                .isEqualTo("/");

        MockHttpServletResponse wrong =
                browser.submit("/me/second-factor/confirmation", "code", "000000");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("Код не подошёл");
        String codes =
                browser.submit("/me/second-factor/confirmation", "code", telephone.code())
                        .getContentAsString();
        assertThat(codesOn(codes)).hasSize(10);
        assertThat(browser.open("/me/second-factor").getContentAsString())
                .contains("Второй шаг входа включён")
                .doesNotContain(codesOn(codes).getFirst());
    }

    @Test
    void after_the_password_a_code_is_asked_for_and_works_once() throws Exception {
        Telephone telephone = new Doubled().telephone;
        Browser browser = new Browser(mvc).at("192.0.2.103");

        assertThat(signIn(browser)).isEqualTo("/sign-in/code");
        assertThat(browser.open("/me").getRedirectedUrl()).startsWith("/sign-in?");
        MockHttpServletResponse refused =
                browser.submit("/sign-in/code", "code", telephone.wrong());
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(browser.submit("/sign-in/code", "code", telephone.code()).getRedirectedUrl())
                .isEqualTo("/me?a=1");
        assertThat(browser.open("/me").getContentAsString()).contains("Белова Н. В.");

        Browser thief = new Browser(mvc).at("192.0.2.104");
        signIn(thief);
        assertThat(thief.submit("/sign-in/code", "code", telephone.sameAgain()).getStatus())
                .isEqualTo(401);
    }

    @Test
    void a_recovery_code_opens_once_however_it_is_typed() throws Exception {
        Doubled doubled = new Doubled();
        String code = doubled.codes.get(3);
        Browser browser = new Browser(mvc).at("192.0.2.105");
        signIn(browser);
        String typed = code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        assertThat(browser.submit("/sign-in/code", "code", typed).getStatus()).isEqualTo(302);
        assertThat(browser.open("/me/second-factor").getContentAsString()).contains("<dd>9</dd>");

        Browser thief = new Browser(mvc).at("192.0.2.106");
        signIn(thief);
        assertThat(thief.submit("/sign-in/code", "code", code).getStatus()).isEqualTo(401);
    }

    @Test
    void guessing_codes_is_stopped_like_guessing_passwords() throws Exception {
        Doubled doubled = new Doubled();
        Browser browser = new Browser(mvc).at("192.0.2.107");
        signIn(browser);
        // the tenth of the account: its password was asked for twice already
        for (int at = 0; at < 8; at++) {
            assertThat(browser.submit("/sign-in/code", "code", "00000" + at).getStatus())
                    .isEqualTo(401);
        }
        assertThat(browser.submit("/sign-in/code", "code", doubled.codes.getFirst()).getStatus())
                .isEqualTo(429);
    }

    @Test
    void after_a_hundred_wrong_codes_only_a_recovery_code_opens() throws Exception {
        Doubled doubled = new Doubled();
        sql.sql("update access.second_factor set wrong = 100 where person = ?").param(id).update();
        Browser browser = new Browser(mvc).at("192.0.2.108");
        signIn(browser);
        assertThat(browser.submit("/sign-in/code", "code", doubled.telephone.code()).getStatus())
                .isEqualTo(401);
        assertThat(browser.submit("/sign-in/code", "code", doubled.codes.get(1)).getStatus())
                .isEqualTo(302);
        assertThat(
                        sql.sql("select wrong from access.second_factor where person = ?")
                                .param(id)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void a_link_for_a_new_password_does_not_lead_past_the_code() throws Exception {
        new Doubled();
        String link = new Pages(mvc).open(world.operator(), "/people/" + id).getContentAsString();
        assertThat(link).contains("Снять второй шаг входа");
        String token =
                switch (house.getBean(opora.access.Invitations.class).again(world.operator(), id)) {
                    case opora.access.Invited.Awaited(_, String made, _) -> made;
                    case opora.access.Invited.Refused(var mistakes) ->
                            throw new AssertionError(mistakes);
                };
        Browser browser = new Browser(mvc).at("192.0.2.109");
        browser.open("/invitation?token=" + token);
        assertThat(
                        browser.submit(
                                        "/invitation",
                                        "token",
                                        token,
                                        "password",
                                        "другие слова подряд",
                                        "again",
                                        "другие слова подряд")
                                .getRedirectedUrl())
                .isEqualTo("/sign-in/code");
        assertThat(browser.open("/me").getStatus()).isEqualTo(302);
    }

    @Test
    void it_is_turned_off_with_password_and_code_only() throws Exception {
        Doubled doubled = new Doubled();
        Browser browser = doubled.browser;
        browser.open("/me/second-factor");
        String code = doubled.codes.get(2);
        for (String page : List.of("removal", "codes")) {
            assertThat(
                            browser.submit(
                                            "/me/second-factor/" + page,
                                            "password",
                                            OWN,
                                            "code",
                                            "000000")
                                    .getStatus())
                    .isEqualTo(422);
            assertThat(
                            browser.submit(
                                            "/me/second-factor/" + page,
                                            "password",
                                            "не тот",
                                            "code",
                                            code)
                                    .getStatus())
                    .isEqualTo(422);
        }
        String renewed =
                browser.submit("/me/second-factor/codes", "password", OWN, "code", code)
                        .getContentAsString();
        assertThat(codesOn(renewed)).hasSize(10).doesNotContainAnyElementsOf(doubled.codes);
        browser.submit(
                "/me/second-factor/removal", "password", OWN, "code", codesOn(renewed).getFirst());
        assertThat(signIn(new Browser(mvc).at("192.0.2.110"))).isEqualTo("/me?a=1");
    }

    @Test
    void an_administrator_lifts_it_and_the_sessions_end() throws Exception {
        Doubled doubled = new Doubled();
        house.getBean(opora.access.Admissions.class).liftSecondFactor(world.operator(), id);

        assertThat(doubled.browser.open("/me").getStatus()).isEqualTo(302);
        assertThat(signIn(new Browser(mvc).at("192.0.2.111"))).isEqualTo("/me?a=1");
    }

    @Test
    void neither_the_secret_nor_a_code_can_be_read_in_the_database() throws Exception {
        Doubled doubled = new Doubled();
        assertThat(
                        sql.sql("select secret from access.second_factor where person = ?")
                                .param(id)
                                .query(String.class)
                                .single())
                .matches("[0-9]+:[A-Za-z0-9+/=]{80,}");
        assertThat(
                        sql.sql("select hash from access.recovery_code where person = ?")
                                .param(id)
                                .query(String.class)
                                .list())
                .hasSize(10)
                .allMatch(hash -> hash.startsWith("{argon2}"))
                .noneMatch(hash -> hash.contains(doubled.codes.getFirst()));
    }

    private @Nullable String signIn(Browser browser) throws Exception {
        browser.open("/sign-in");
        return browser.submit("/sign-in", "email", email, "password", OWN, "to", "/me?a=1")
                .getRedirectedUrl();
    }

    private static List<String> codesOn(String page) {
        return CODE.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(SecondFactorTest::code)
                .toList();
    }

    private static String code(String item) {
        return item.replaceAll("<[^>]+>", "");
    }

    /** The person of the test with a telephone, signed in. */
    private final class Doubled {

        final Browser browser = new Browser(mvc).at("192.0.2.100");
        final Telephone telephone;
        final List<String> codes;

        Doubled() throws Exception {
            browser.signIn(email, OWN);
            browser.submit("/me/second-factor", "password", OWN);
            telephone = Telephone.with(browser.open("/me/second-factor").getContentAsString());
            codes =
                    codesOn(
                            browser.submit(
                                            "/me/second-factor/confirmation",
                                            "code",
                                            telephone.code())
                                    .getContentAsString());
        }
    }
}
