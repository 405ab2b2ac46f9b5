package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.DemoPeople;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Role;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class SignInTest {

    private static final String OWN = "осень мост чайник";
    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private SmallWorld world;
    private String email = "";
    private long id;

    /** A coordinator with a password of her own. */
    @BeforeEach
    void someone() {
        world = SmallWorld.in(house);
        email = "belova" + ++count + "@district.example";
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
    void signing_in_leads_back_to_the_page_that_was_asked_for() throws Exception {
        Browser browser = new Browser(mvc);

        MockHttpServletResponse sent = browser.open("/me?a=1&b=2");
        assertThat(sent.getRedirectedUrl()).isEqualTo("/sign-in?to=%2Fme%3Fa%3D1%26b%3D2");
        assertThat(browser.open("/sign-in?to=/me?a=1").getContentAsString())
                .contains(
                        "<h1>Вход</h1>",
                        "name=\"to\" value=\"/me?a=1\"",
                        "Среднереченская область");
        assertThat(
                        browser.submit("/sign-in", "email", email, "password", OWN, "to", "/me?a=1")
                                .getRedirectedUrl())
                .isEqualTo("/me?a=1");
        assertThat(browser.open("/me").getContentAsString())
                .contains("Белова Н. В.", email, "муниципальный координатор", SmallWorld.DISTRICT);
    }

    @Test
    void a_wrong_password_is_refused_and_the_email_stays() throws Exception {
        Browser browser = new Browser(mvc);

        MockHttpServletResponse refused = browser.signIn(email, "не тот пароль");
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(refused.getContentAsString())
                .contains(
                        "Почта или пароль не подходят",
                        "Проверьте раскладку и Caps Lock. Если пароль забыт, новый выдаст тот, кто дал вам доступ.",
                        "value=\"" + email + "\"")
                .doesNotContain("не тот пароль");
        assertThat(browser.open("/me").getStatus()).isEqualTo(302);
    }

    @Test
    void guessing_is_stopped_after_ten_attempts() throws Exception {
        Browser browser = new Browser(mvc).at("192.0.2.66");
        for (int at = 0; at < 10; at++) {
            browser.signIn(email, "не тот пароль " + at);
        }
        MockHttpServletResponse refused = browser.signIn(email, OWN);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString())
                .contains("Слишком много попыток", "Подождите 15 минут и попробуйте снова.");
    }

    @Test
    void the_demo_does_not_open_a_real_house() throws Exception {
        MockHttpServletResponse refused =
                new Browser(mvc).signIn("operator@opora.example", DemoPeople.PASSWORD);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString())
                .contains(
                        "Это вход учебной области",
                        "Её почта и пароль опубликованы и здесь не действуют. Войдите под своей учётной записью.");
    }

    @Test
    void signing_in_never_leads_to_another_site_nor_into_an_error() throws Exception {
        for (String to :
                new String[] {
                    "//elsewhere.example",
                    "/\\elsewhere.example",
                    "https://elsewhere.example",
                    "/../..//elsewhere.example",
                    "/{x}",
                    "me"
                }) {
            Browser browser = new Browser(mvc);
            browser.open("/sign-in");
            assertThat(
                            browser.submit("/sign-in", "email", email, "password", OWN, "to", to)
                                    .getRedirectedUrl())
                    .isEqualTo("/");
        }
    }

    @Test
    void a_session_known_before_signing_in_is_worthless_after() throws Exception {
        Browser browser = new Browser(mvc);
        browser.signIn(email, OWN);
        Cookie first = (Cookie) browser.cookie("opora").clone();
        browser.open("/me");
        browser.submit("/sign-in", "email", email, "password", OWN);

        assertThat(browser.cookie("opora").getValue()).isNotEqualTo(first.getValue());
        assertThat(first.isHttpOnly()).isTrue();
        assertThat(first.getSecure()).isFalse();
        assertThat(first.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(browser.cookie("opora-form").isHttpOnly()).isTrue();
    }

    @Test
    void a_session_is_called_by_144_random_bits() throws Exception {
        Set<String> names = new HashSet<>();
        for (int at = 0; at < 5; at++) {
            Browser browser = new Browser(mvc);
            browser.signIn(email, OWN);
            names.add(
                    new String(
                            Base64.getDecoder().decode(browser.cookie("opora").getValue()),
                            StandardCharsets.US_ASCII));
        }
        assertThat(names).hasSize(5).allMatch(name -> name.matches("[0-9a-f]{36}"));
    }

    @Test
    void cookies_got_by_https_are_sent_by_https_only() throws Exception {
        Browser browser = new Browser(mvc).byHttps();
        browser.signIn(email, OWN);
        assertThat(browser.cookie("__Host-opora").getSecure()).isTrue();
        assertThat(browser.cookie("__Host-opora-form").getSecure()).isTrue();
    }

    @Test
    void signing_out_ends_the_session_also_for_a_copied_cookie() throws Exception {
        Browser browser = new Browser(mvc);
        browser.signIn(email, OWN);
        Cookie copied = (Cookie) browser.cookie("opora").clone();
        browser.open("/me");
        assertThat(browser.submit("/sign-out").getRedirectedUrl()).isEqualTo("/sign-in?after=out");
        assertThat(browser.open("/sign-in?after=out").getContentAsString()).contains("Вы вышли");

        var request =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/me")
                        .cookie(copied);
        assertThat(mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    void a_form_sent_after_the_session_ended_leads_to_the_sign_in() throws Exception {
        Browser browser = new Browser(mvc);
        browser.signIn(email, OWN);
        browser.open("/me/password");
        house.getBean(Admissions.class).close(world.operator(), id);

        assertThat(browser.submit("/me/password", "old", OWN).getRedirectedUrl())
                .isEqualTo("/sign-in?after=idle&to=%2F");
        assertThat(browser.open("/sign-in?after=idle&to=/").getContentAsString())
                .contains(
                        "Вы долго не работали, поэтому вышли",
                        "То, что вы отправляли, не сохранено. Войдите, и вы вернётесь на ту же страницу.");
    }

    @Test
    void closed_access_ends_the_session_and_is_said_at_the_door() throws Exception {
        Browser browser = new Browser(mvc);
        browser.signIn(email, OWN);
        assertThat(browser.open("/me").getStatus()).isEqualTo(200);

        house.getBean(Admissions.class).close(world.operator(), id);
        assertThat(browser.open("/me").getStatus()).isEqualTo(302);
        assertThat(browser.signIn(email, OWN).getContentAsString())
                .contains("Ваш доступ закрыт", "Если это ошибка, напишите региональному оператору");
    }

    @Test
    void a_part_of_a_page_sends_the_whole_page_to_the_sign_in() throws Exception {
        MockHttpServletResponse part = new Browser(mvc).openPart("/me");
        assertThat(part.getStatus()).isEqualTo(401);
        assertThat(part.getHeader("HX-Redirect")).isEqualTo("/sign-in?to=%2Fme");
    }

    @Test
    void a_changed_password_ends_the_sessions_elsewhere() throws Exception {
        Browser here = new Browser(mvc);
        Browser elsewhere = new Browser(mvc);
        here.signIn(email, OWN);
        elsewhere.signIn(email, OWN);

        here.open("/me/password");
        assertThat(
                        here.submit(
                                        "/me/password",
                                        "old",
                                        "не он",
                                        "password",
                                        "короткий",
                                        "again",
                                        "")
                                .getContentAsString())
                .contains(
                        "Пароль не изменён",
                        "Это не ваш нынешний пароль",
                        "Не короче 15 знаков: подойдут три-четыре слова подряд");
        here.submit(
                "/me/password",
                "old",
                OWN,
                "password",
                "другие три слова",
                "again",
                "другие три слова");

        assertThat(here.open("/me").getContentAsString())
                .contains("Пароль изменён. На других компьютерах вы вышли из Опоры");
        assertThat(here.open("/me").getContentAsString()).doesNotContain("Пароль изменён");
        assertThat(elsewhere.open("/me").getStatus()).isEqualTo(302);
    }
}
