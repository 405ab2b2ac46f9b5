package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.Entered;
import opora.access.Invitations;
import opora.access.Invited;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.People;
import opora.access.Person;
import opora.access.RegionAccounts;
import opora.access.Role;
import opora.access.Telephone;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Against a provider that runs: the house asks it for its keys, tokens and claims over the network of this machine. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class RegionSignInTest {

    private static final Provider PROVIDER = Provider.start();
    private static int count;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("opora.oidc.issuer", PROVIDER::issuer);
        properties.add("opora.oidc.client-id", () -> Provider.CLIENT);
        properties.add("opora.oidc.client-secret", () -> Provider.SECRET);
    }

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private SmallWorld world;
    private NewPerson someone =
            new NewPerson(
                    "", "", NewAssignment.of(Role.OPERATOR, Optional.empty(), Optional.empty()));

    @BeforeEach
    void someone() {
        world = SmallWorld.in(house);
        NewAssignment first =
                NewAssignment.of(
                        Role.MUNICIPAL_COORDINATOR,
                        Optional.of(world.district()),
                        Optional.empty());
        someone = new NewPerson("Белова Н. В.", "region" + ++count + "@x.example", first);
    }

    @Test
    void whoever_is_invited_comes_in_by_the_button_without_a_password() throws Exception {
        invite();
        Browser browser = new Browser(mvc).on(Provider.HOST);
        assertThat(browser.open("/sign-in").getContentAsString())
                .contains("Войти через учётную запись области");

        assertThat(come(browser, someone.email())).isEqualTo("/");

        assertThat(browser.open("/me").getContentAsString())
                .contains("Белова Н. В.")
                .doesNotContain("Сменить пароль");
        browser.submit("/sign-out");
        assertThat(browser.open("/me").getStatus()).isEqualTo(302);
    }

    @Test
    void an_account_of_the_region_alone_lets_nobody_in() throws Exception {
        Browser browser = new Browser(mvc).on(Provider.HOST);
        int before = house.getBean(People.class).list(world.operator()).size();

        assertThat(come(browser, "stranger@x.example")).isEqualTo("/sign-in?after=unknown");

        assertThat(browser.open("/sign-in?after=unknown").getContentAsString())
                .contains("Вас не приглашали в Опору");
        assertThat(browser.open("/me").getStatus()).isEqualTo(302);
        assertThat(house.getBean(People.class).list(world.operator())).hasSize(before);
    }

    @Test
    void an_address_that_was_not_verified_is_nobodys() throws Exception {
        invite();
        Browser browser = new Browser(mvc).on(Provider.HOST);

        assertThat(come(browser, "unverified+" + someone.email()))
                .isEqualTo("/sign-in?after=unknown");
        assertThat(browser.open("/me").getStatus()).isEqualTo(302);
    }

    @Test
    void whoever_gets_the_address_of_another_one_day_does_not_become_them() throws Exception {
        long id = invite().id();
        assertThat(come(new Browser(mvc).on(Provider.HOST), someone.email())).isEqualTo("/");

        Browser browser = new Browser(mvc).on(Provider.HOST);
        assertThat(come(browser, "another+" + someone.email())).isEqualTo("/sign-in?after=unknown");
        assertThat(browser.open("/me").getStatus()).isEqualTo(302);
        assertThat(come(new Browser(mvc).on(Provider.HOST), "mfa+" + someone.email()))
                .isEqualTo("/");

        house.getBean(Invitations.class).again(world.operator(), id);
        assertThat(come(browser, "another+" + someone.email())).isEqualTo("/");
        assertThat(come(new Browser(mvc).on(Provider.HOST), someone.email()))
                .isEqualTo("/sign-in?after=unknown");
    }

    @Test
    void whoever_was_shut_out_stays_out() throws Exception {
        long id = invite().id();
        house.getBean(Admissions.class).close(world.operator(), id);
        Browser browser = new Browser(mvc).on(Provider.HOST);

        assertThat(come(browser, someone.email())).isEqualTo("/sign-in?after=closed");
        assertThat(browser.open("/me").getStatus()).isEqualTo(302);
    }

    @Test
    void the_code_is_asked_for_unless_the_provider_asked_for_several_factors() throws Exception {
        Telephone telephone = doubled();
        Browser browser = new Browser(mvc).on(Provider.HOST);
        assertThat(come(browser, someone.email())).isEqualTo("/sign-in/code");
        assertThat(browser.open("/me").getStatus()).isEqualTo(302);
        browser.open("/sign-in/code");
        assertThat(browser.submit("/sign-in/code", "code", telephone.code()).getRedirectedUrl())
                .isEqualTo("/");

        assertThat(come(new Browser(mvc).on(Provider.HOST), "mfa+" + someone.email()))
                .isEqualTo("/");
    }

    @Test
    void an_account_becomes_a_persons_with_the_code_and_not_before() throws Exception {
        Telephone telephone = doubled();
        Browser stranger = new Browser(mvc).on(Provider.HOST);
        assertThat(come(stranger, "another+" + someone.email())).isEqualTo("/sign-in/code");
        Browser sure = new Browser(mvc).on(Provider.HOST);
        assertThat(come(sure, "mfa+" + someone.email()))
                .as("the provider may have given the address to somebody else")
                .isEqualTo("/sign-in/code");

        Browser hers = new Browser(mvc).on(Provider.HOST);
        assertThat(come(hers, someone.email())).isEqualTo("/sign-in/code");
        hers.open("/sign-in/code");
        assertThat(hers.submit("/sign-in/code", "code", telephone.code()).getRedirectedUrl())
                .isEqualTo("/");
        assertThat(hers.open("/me").getStatus()).isEqualTo(200);

        assertThat(come(new Browser(mvc).on(Provider.HOST), "another+" + someone.email()))
                .isEqualTo("/sign-in?after=unknown");
        assertThat(come(new Browser(mvc).on(Provider.HOST), "mfa+" + someone.email()))
                .isEqualTo("/");
    }

    @Test
    void of_two_accounts_that_wait_for_the_code_the_slower_one_stays_outside() throws Exception {
        Telephone telephone = doubled();
        Browser stranger = new Browser(mvc).on(Provider.HOST);
        come(stranger, "another+" + someone.email());
        RegionAccounts.Account hers = new RegionAccounts.Account(PROVIDER.issuer(), "hers");
        Person person = known();
        assertThat(house.getBean(RegionAccounts.class).keep(person, hers)).isTrue();

        stranger.open("/sign-in/code");
        assertThat(stranger.submit("/sign-in/code", "code", telephone.code()).getRedirectedUrl())
                .isEqualTo("/sign-in?after=unknown");
        assertThat(stranger.open("/me").getStatus()).isEqualTo(302);
    }

    private Person known() {
        return house.getBean(People.class).search(someone.email()).getFirst();
    }

    private Telephone doubled() throws Exception {
        Entered.into(house).invited(world.operator(), someone);
        Browser first = new Browser(mvc).on(Provider.HOST);
        first.signIn(someone.email(), Entered.PASSWORD);
        first.submit("/me/second-factor", "password", Entered.PASSWORD);
        Telephone telephone = Telephone.with(first.open("/me/second-factor").getContentAsString());
        first.submit("/me/second-factor/confirmation", "code", telephone.code());
        return telephone;
    }

    @Test
    void an_answer_that_was_not_asked_for_in_this_browser_is_refused() throws Exception {
        invite();
        Browser browser = new Browser(mvc).on(Provider.HOST);
        String authorize = redirect(browser, "/oauth2/authorization/region");
        String back = PROVIDER.signIn(someone.email(), authorize);

        assertThat(redirect(new Browser(mvc).on(Provider.HOST), path(back)))
                .isEqualTo("/sign-in?after=region");
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_is_not_true_lets_nobody_in(Provider.Lie lie) throws Exception {
        invite();
        Browser browser = new Browser(mvc).on(Provider.HOST);

        assertThat(come(browser, lie.about(someone.email()))).isEqualTo("/sign-in?after=region");
        assertThat(browser.open("/me").getStatus()).isEqualTo(302);
    }

    @Test
    void an_answer_is_taken_once() throws Exception {
        invite();
        Browser browser = new Browser(mvc).on(Provider.HOST);
        String authorize = redirect(browser, "/oauth2/authorization/region");
        String back = path(PROVIDER.signIn(someone.email(), authorize));
        assertThat(redirect(browser, back)).isEqualTo("/");

        assertThat(redirect(browser, back)).isEqualTo("/sign-in?after=region");
    }

    @Test
    void no_token_of_the_provider_is_kept() throws Exception {
        invite();
        come(new Browser(mvc).on(Provider.HOST), someone.email());

        assertThat(
                        house.getBean(JdbcClient.class)
                                .sql(
                                        """
                                        select distinct attribute_name from upkeep.spring_session_attributes
                                        join upkeep.spring_session on primary_id = session_primary_id
                                        where principal_name is not null
                                        """)
                                .query(String.class)
                                .list())
                .contains("person")
                .allMatch(name ->
                        List.of(
                                        "person",
                                        "since",
                                        "browser",
                                        "address",
                                        "strong",
                                        "before",
                                        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME)
                                .contains(name));
    }

    @Test
    void a_provider_by_bare_http_is_refused_at_the_start() {
        assertThatThrownBy(() -> new RegionProvider("http://accounts.example", "opora", "secret"))
                .hasMessageContaining("https://");
        assertThat(new RegionProvider("https://accounts.example", "opora", "secret").isOn())
                .isTrue();
    }

    @Test
    void the_request_carries_a_proof_key_and_a_nonce() throws Exception {
        assertThat(redirect(new Browser(mvc).on(Provider.HOST), "/oauth2/authorization/region"))
                .startsWith(PROVIDER.issuer())
                .contains("code_challenge_method=S256", "nonce=", "state=", "scope=openid%20email");
    }

    private Person invite() {
        return switch (house.getBean(Invitations.class).invite(world.operator(), someone)) {
            case Invited.Awaited(Person person, _, _) -> person;
            case Invited.Refused(var mistakes) -> throw new AssertionError(mistakes);
        };
    }

    /** All the way of a browser; answers where the house sends it in the end. */
    private static String come(Browser browser, String account) throws Exception {
        String authorize = redirect(browser, "/oauth2/authorization/region");
        return redirect(browser, path(PROVIDER.signIn(account, authorize)));
    }

    private static String redirect(Browser browser, String page) throws Exception {
        return Objects.requireNonNull(browser.open(page).getRedirectedUrl());
    }

    private static String path(String address) {
        URI back = URI.create(address);
        return back.getPath() + "?" + back.getQuery();
    }
}
