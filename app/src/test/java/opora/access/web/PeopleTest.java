package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Admission;
import opora.access.Admissions;
import opora.access.NewPerson;
import opora.access.OwnPassword;
import opora.access.Role;
import opora.access.Viewer;
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
class PeopleTest {

    private static final String OWN = "осень мост чайник";
    private static final Pattern FIRST_PASSWORD = Pattern.compile("<code>([a-z2-9-]{19})</code>");
    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private SmallWorld world;
    private Browser operator;

    @BeforeEach
    void theOperatorSignsIn() throws Exception {
        world = SmallWorld.in(house);
        String email = "kravtsova" + ++count + "@centr.example";
        NewPerson wanted =
                new NewPerson(
                        "Кравцова Е. П.",
                        email,
                        Role.OPERATOR,
                        java.util.Optional.empty(),
                        java.util.Optional.empty());
        var admitted = (Admission.Admitted) house.getBean(Admissions.class).admit(wanted);
        Viewer viewer =
                new Viewer(
                        admitted.person().id(),
                        "",
                        email,
                        Role.OPERATOR,
                        world.operator().scope(),
                        "");
        house.getBean(OwnPassword.class).change(viewer, admitted.password(), OWN, OWN);
        operator = new Browser(mvc);
        operator.signIn(email, OWN);
    }

    @Test
    void a_coordinator_is_let_in_changes_the_first_password_and_sees_her_municipality()
            throws Exception {
        String email = "coordinator" + count + "@district.example";
        assertThat(operator.open("/people/new?role=MUNICIPAL_COORDINATOR").getContentAsString())
                .contains(
                        "Дать доступ: муниципальный координатор",
                        SmallWorld.DISTRICT,
                        SmallWorld.CITY);
        MockHttpServletResponse admitted =
                operator.submit(
                        "/people",
                        "role",
                        "MUNICIPAL_COORDINATOR",
                        "name",
                        "Белова Н. В.",
                        "email",
                        email,
                        "municipality",
                        Long.toString(world.district().value()));
        assertThat(admitted.getStatus()).isEqualTo(201);
        assertThat(admitted.getContentAsString())
                .contains("Доступ дан: Белова Н. В.", email, "http://localhost/sign-in");

        Browser her = new Browser(mvc);
        her.signIn(email, firstPassword(admitted));
        assertThat(her.open("/me").getRedirectedUrl()).isEqualTo("/me/password");
        assertThat(her.open("/me/password").getContentAsString())
                .contains("Вы вошли с паролем, который вам выдали.");
        her.submit("/me/password", "old", firstPassword(admitted), "password", OWN, "again", OWN);
        assertThat(her.open("/me").getContentAsString())
                .contains("Белова Н. В.", SmallWorld.DISTRICT)
                .doesNotContain("Люди и доступ", "href=\"/batches\"");
        assertThat(operator.open("/people").getContentAsString()).contains("Белова Н. В.", email);
    }

    @Test
    void a_school_person_gets_the_section_of_the_own_school() throws Exception {
        String email = "rogova" + count + "@school.example";
        operator.open("/people/new?role=SCHOOL");
        operator.submit(
                "/people",
                "role",
                "SCHOOL",
                "name",
                "Рогова Т. И.",
                "email",
                email,
                "school",
                Long.toString(world.second().value()));
        assertThat(operator.open("/people").getContentAsString())
                .contains("Школа № 2, " + SmallWorld.CITY, "Ещё не входил");

        String page =
                mvc.perform(get("/me").with(As.viewer(world.secondSchool())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page)
                .contains("<a href=\"/schools/%d\">Моя школа</a>".formatted(world.second().value()))
                .doesNotContain("Перечень</a>");
    }

    @Test
    void mistakes_are_named_beside_their_fields_and_nothing_is_lost() throws Exception {
        operator.open("/people/new?role=SCHOOL");
        MockHttpServletResponse refused =
                operator.submit("/people", "role", "SCHOOL", "name", "Рогова", "email", "rogova");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(
                        "<h2>Доступ не дан</h2>",
                        "<a href=\"#email\">Нужен адрес вида имя@организация.рф</a>",
                        "<p class=\"op-err\" id=\"school-err\">Выберите школу, за которую человек отвечает</p>",
                        "value=\"Рогова\"",
                        "value=\"rogova\"");
    }

    @Test
    void two_people_never_share_an_email() throws Exception {
        operator.open("/people/new?role=OPERATOR");
        String[] fields = {
            "role", "OPERATOR", "name", "Юдин П. К.", "email", "yudin" + count + "@centr.example"
        };
        assertThat(operator.submit("/people", fields).getStatus()).isEqualTo(201);
        assertThat(operator.submit("/people", fields).getContentAsString())
                .contains("Человек с такой почтой уже есть в списке");
    }

    @Test
    void access_is_closed_and_opened_again_and_a_forgotten_password_replaced() throws Exception {
        long id = world.cityCoordinator().id();
        operator.open("/people");
        assertThat(operator.submit("/people/" + id + "/closure").getRedirectedUrl())
                .isEqualTo("/people");
        assertThat(operator.open("/people").getContentAsString())
                .contains("Доступ закрыт: Проба city", "Закрыт", "Открыть доступ");
        operator.submit("/people/" + id + "/opening");
        assertThat(operator.open("/people").getContentAsString())
                .contains("Доступ снова открыт: Проба city");

        MockHttpServletResponse renewed = operator.submit("/people/" + id + "/password");
        Browser his = new Browser(mvc);
        assertThat(his.signIn("city@small.example", firstPassword(renewed)).getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void a_person_is_moved_to_another_school_and_the_open_session_sees_it() throws Exception {
        long id = world.borovinskayaSchool().id();
        operator.open("/people");
        MockHttpServletResponse renewed = operator.submit("/people/" + id + "/password");
        Browser his = new Browser(mvc);
        his.signIn("borovinskaya@small.example", firstPassword(renewed));
        his.submit("/me/password", "old", firstPassword(renewed), "password", OWN, "again", OWN);
        String own = "/schools/" + world.borovinskaya().value();
        String other = "/schools/" + world.second().value();
        assertThat(his.open(own).getStatus()).isEqualTo(200);

        String form = "/people/" + id + "/territory";
        assertThat(operator.open(form).getContentAsString())
                .contains(
                        "<option value=\"%d\" selected>Боровинская СОШ, 101001</option>"
                                .formatted(world.borovinskaya().value()));
        operator.submit(form, "school", Long.toString(world.second().value()));
        assertThat(his.open(other).getStatus()).isEqualTo(200);
        assertThat(his.open(own).getStatus()).isEqualTo(404);

        operator.submit(form, "school", Long.toString(world.borovinskaya().value()));
        assertThat(his.open(own).getStatus()).isEqualTo(200);
    }

    @Test
    void a_territory_that_the_role_does_not_have_changes_nothing() throws Exception {
        String form = "/people/" + world.cityCoordinator().id() + "/territory";
        operator.open("/people");
        assertThat(
                        operator.submit(form, "school", Long.toString(world.second().value()))
                                .getStatus())
                .isEqualTo(422);
        assertThat(operator.submit(form, "municipality", "999999999").getStatus()).isEqualTo(422);
    }

    @Test
    void a_broken_form_is_not_our_fault() throws Exception {
        operator.open("/people");
        assertThat(operator.submit("/people", "role", "KING").getStatus()).isEqualTo(400);
        assertThat(operator.submit("/people", "role", "SCHOOL", "school", "второй").getStatus())
                .isEqualTo(400);
    }

    private static String firstPassword(MockHttpServletResponse page) throws Exception {
        Matcher found = FIRST_PASSWORD.matcher(page.getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
