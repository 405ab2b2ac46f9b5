package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
import opora.access.Viewers;
import opora.access.Visits;
import opora.access.store.PeopleStore;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class OwnSessionsTest {

    private static final Pattern OTHER = Pattern.compile("/me/sessions/([0-9a-f]{16})/removal");
    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private String email = "";
    private Person person =
            new Person(
                    0,
                    "",
                    "",
                    Person.PasswordKind.OWN,
                    Person.Standing.OPEN,
                    1,
                    java.util.Optional.empty(),
                    java.util.List.of());

    @BeforeEach
    void someone() {
        SmallWorld world = SmallWorld.in(house);
        email = "sessions" + ++count + "@district.example";
        NewAssignment first =
                NewAssignment.of(
                        Role.MUNICIPAL_COORDINATOR,
                        java.util.Optional.of(world.district()),
                        java.util.Optional.empty());
        person =
                Entered.into(house)
                        .invited(world.operator(), new NewPerson("Белова Н. В.", email, first));
    }

    private Browser at(String address) throws Exception {
        Browser browser = new Browser(mvc).at(address);
        browser.signIn(email, Entered.PASSWORD);
        return browser;
    }

    @Test
    void a_person_sees_where_she_is_signed_in_and_ends_one_of_them() throws Exception {
        Browser here = at("192.0.2.121");
        Browser there = at("192.0.2.122");

        String page = here.open("/me").getContentAsString();
        assertThat(page).containsOnlyOnce("Это вы сейчас").contains("192.0.2.121", "192.0.2.122");
        Matcher other = OTHER.matcher(page);
        assertThat(other.find()).isTrue();
        assertThat(other.group(1)).isNotEqualTo(there.cookie("opora").getValue());
        assertThat(here.submit("/me/sessions/" + other.group(1) + "/removal").getRedirectedUrl())
                .isEqualTo("/me");

        assertThat(there.open("/me").getStatus()).isEqualTo(302);
        assertThat(here.open("/me").getContentAsString()).doesNotContain("192.0.2.122");
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() throws Exception {
        Browser hers = at("192.0.2.123");
        at("192.0.2.124");
        Matcher other = OTHER.matcher(hers.open("/me").getContentAsString());
        assertThat(other.find()).isTrue();
        someone();
        Browser stranger = at("192.0.2.125");
        stranger.open("/me/password");

        assertThat(stranger.submit("/me/sessions/" + other.group(1) + "/removal").getStatus())
                .isEqualTo(404);
    }

    @Test
    void out_everywhere_ends_all_of_them_and_the_next_list_is_short() throws Exception {
        Browser here = at("192.0.2.126");
        Browser there = at("192.0.2.127");
        here.open("/me");

        assertThat(here.submit("/me/sessions/removal").getRedirectedUrl())
                .isEqualTo("/sign-in?after=everywhere");

        assertThat(here.open("/me").getStatus()).isEqualTo(302);
        assertThat(there.open("/me").getStatus()).isEqualTo(302);
        assertThat(at("192.0.2.128").open("/me").getContentAsString())
                .contains("192.0.2.128")
                .doesNotContain("192.0.2.126", "192.0.2.127");
    }

    @Test
    void without_work_a_session_is_over_after_two_hours() throws Exception {
        Browser hers = at("192.0.2.129");
        idle(Duration.ofHours(2).minusMinutes(1));
        assertThat(hers.open("/me").getStatus()).isEqualTo(200);

        idle(Duration.ofHours(2).plusMinutes(1));
        assertThat(hers.open("/me").getRedirectedUrl()).startsWith("/sign-in");
    }

    private void idle(Duration time) {
        house.getBean(JdbcClient.class)
                .sql(
                        """
                        update upkeep.spring_session set last_access_time = last_access_time - :ms, expiry_time = expiry_time - :ms
                        where principal_name = :person
                        """)
                .param("ms", time.toMillis())
                .param("person", Long.toString(person.id()))
                .update();
    }

    @Test
    void after_twelve_hours_a_session_is_over_however_busy() {
        Instant morning = Instant.parse("2027-06-17T05:00:00Z");
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession());
        sessions(morning).open(person, request);

        assertThat(sessions(morning.plus(Duration.ofHours(12))).containsContext(request)).isTrue();
        assertThat(
                        sessions(morning.plus(Duration.ofHours(12)).plusSeconds(1))
                                .containsContext(request))
                .isFalse();
    }

    @Test
    void
            a_session_remembers_when_the_visit_before_it_ended_and_keeps_it_when_the_password_changes() {
        Instant morning = Instant.parse("2097-06-17T05:00:00Z");
        MockHttpServletRequest first = request();
        sessions(morning).open(person, first);
        assertThat(PersonSession.previousVisit(first).ended()).isEmpty();

        MockHttpServletRequest second = request();
        sessions(morning).open(person, second);
        Instant ended = PersonSession.previousVisit(second).ended().orElseThrow();
        sessions(morning.plusSeconds(60)).open(person, second);
        assertThat(PersonSession.previousVisit(second).ended()).contains(ended);
        sessions(morning.plusSeconds(120)).goOn(stampedAnew(), second);

        assertThat(PersonSession.previousVisit(second).ended()).contains(ended);
        assertThat(PersonSession.previousVisit(first).ended()).isEmpty();
    }

    @Test
    void a_visit_begins_when_a_session_that_is_over_is_opened_again_in_the_same_browser() {
        Instant morning = Instant.parse("2098-06-17T05:00:00Z");
        MockHttpServletRequest request = request();
        sessions(morning).open(person, request);

        Instant evening = morning.plus(Duration.ofHours(13));
        lastHere(evening.minusSeconds(1000));
        sessions(evening).open(person, request);
        assertThat(PersonSession.previousVisit(request).ended())
                .contains(evening.minusSeconds(1000));

        lastHere(evening.plusSeconds(1000));
        sessions(evening.plusSeconds(2000)).open(stampedAnew(), request);
        assertThat(PersonSession.previousVisit(request).ended())
                .as("everywhere")
                .contains(evening.plusSeconds(1000));
    }

    private void lastHere(Instant moment) {
        house.getBean(JdbcClient.class)
                .sql("update access.person set seen_at = :moment where id = :id")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("id", person.id())
                .update();
    }

    /** After «выйти везде», or with another password. */
    private Person stampedAnew() {
        house.getBean(PeopleStore.class).endSessions(person.id());
        return house.getBean(People.class).find(person.id()).orElseThrow();
    }

    @Test
    void the_page_of_the_password_goes_on_with_the_visit() throws Exception {
        at("192.0.2.130");
        Browser hers = at("192.0.2.131");
        String before = before();
        assertThat(before).isNotEmpty();

        assertThat(
                        hers.submit(
                                        "/me/password",
                                        "old",
                                        Entered.PASSWORD,
                                        "password",
                                        "другие слова подряд",
                                        "again",
                                        "другие слова подряд")
                                .getRedirectedUrl())
                .isEqualTo("/me");
        assertThat(hers.open("/me").getStatus()).isEqualTo(200);
        assertThat(before()).isEqualTo(before);
    }

    /** What the newest session of the person knows of the visit before. */
    private String before() {
        return house.getBean(JdbcClient.class)
                .sql(
                        """
                        select encode(attribute_bytes, 'hex') from upkeep.spring_session_attributes
                        join upkeep.spring_session on primary_id = session_primary_id
                        where principal_name = :person and attribute_name = 'before'
                        """)
                .param("person", Long.toString(person.id()))
                .query(String.class)
                .single();
    }

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession());
        return request;
    }

    @Test
    void a_half_open_session_opens_nothing_and_ends_after_five_minutes() {
        Instant morning = Instant.parse("2027-06-17T05:00:00Z");
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession());
        sessions(morning).openHalf(person, "/me?a=1:2", request);

        assertThat(sessions(morning).containsContext(request)).isFalse();
        assertThat(sessions(morning.plusSeconds(299)).half(request))
                .hasValueSatisfying(half -> assertThat(half.to()).isEqualTo("/me?a=1:2"));
        assertThat(sessions(morning.plusSeconds(300)).half(request)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 YaBrowser/24.10.0.0 Safari/537.36 | Яндекс Браузер, Windows
                    Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0 | Firefox, Linux
                    Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Mobile Safari/537.36 | Chrome, Android
                    Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1 | Safari, iPhone
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36 Edg/128.0.0.0 | Edge, Windows
                    curl/8.5.0 | Неизвестный браузер
                    """)
    void a_browser_is_named_in_words_that_its_owner_knows(String header, String words) {
        assertThat(BrowserWords.of(header)).isEqualTo(words);
    }

    private PersonSession sessions(Instant now) {
        return new PersonSession(
                house.getBean(Viewers.class),
                house.getBean(Visits.class),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
