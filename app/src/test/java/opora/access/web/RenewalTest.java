package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.Browser;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.Assignments;
import opora.access.Entered;
import opora.access.Invitations;
import opora.access.Invited;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Person;
import opora.access.Role;
import opora.access.Telephone;
import opora.access.Viewer;
import opora.territory.SchoolCode;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody comes in as somebody of the region with more rights by a link that they made, or past a second factor that they lifted. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class RenewalTest {

    private static final Set<Role> OF_THE_REGION =
            EnumSet.of(
                    Role.DEPARTMENT,
                    Role.OPERATOR,
                    Role.REGIONAL_COORDINATOR,
                    Role.ADMINISTRATOR,
                    Role.DATA_OFFICER);

    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private SmallWorld world;
    private Viewer administrator;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        administrator = world.own(Role.ADMINISTRATOR);
    }

    private NewPerson wanted(Role role) {
        NewAssignment first =
                new NewAssignment(
                        role,
                        Optional.of(world.district()),
                        Optional.of(world.borovinskaya()),
                        List.of(new SchoolCode("101001")),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        return new NewPerson("Белова Н. В.", "renewal" + ++count + "@x.example", first);
    }

    private Person here(Role role) throws Exception {
        Person person = Entered.into(house).invited(world.operator(), wanted(role));
        new Browser(mvc).at("192.0.2.140").signIn(person.email(), Entered.PASSWORD);
        return person;
    }

    private boolean renews(Viewer by, Person person) {
        return switch (house.getBean(Invitations.class).again(by, person.id())) {
            case Invited.Awaited _ -> true;
            case Invited.Refused(var mistakes) -> {
                assertThat(mistakes.get("link")).startsWith(Invitations.MORE_RIGHTS);
                yield false;
            }
        };
    }

    @Test
    void an_administrator_renews_below_the_region_and_other_administrators() throws Exception {
        for (Role role : Role.GIVEN) {
            assertThat(renews(administrator, here(role)))
                    .as(role.title())
                    .isEqualTo(role == Role.ADMINISTRATOR || !OF_THE_REGION.contains(role));
        }
    }

    @Test
    void an_operator_renews_everybody_but_whoever_protects_the_data() throws Exception {
        for (Role role : Role.GIVEN) {
            assertThat(renews(world.operator(), here(role)))
                    .as(role.title())
                    .isEqualTo(role != Role.DATA_OFFICER);
        }
    }

    @Test
    void who_has_never_come_gets_another_link_from_whoever_invites() {
        for (Role role : OF_THE_REGION) {
            switch (house.getBean(Invitations.class).invite(world.operator(), wanted(role))) {
                case Invited.Awaited(Person person, _, _) ->
                        assertThat(renews(administrator, person)).as(role.title()).isTrue();
                case Invited.Refused(var mistakes) -> throw new AssertionError(mistakes);
            }
        }
    }

    @Test
    void a_right_that_is_to_come_counts_and_one_that_is_over_does_not() throws Exception {
        Person teacher = here(Role.TEACHER);
        NewAssignment operator =
                new NewAssignment(
                        Role.OPERATOR,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(java.time.LocalDate.now().plusDays(9)),
                        Optional.empty(),
                        "");
        assertThat(
                        house.getBean(Assignments.class)
                                .assign(world.operator(), teacher.id(), operator))
                .isEmpty();
        assertThat(renews(administrator, teacher)).isFalse();
        assertThat(renews(administrator, seen(world.expired(Role.DEPARTMENT)))).isTrue();
    }

    private Person seen(Viewer viewer) {
        return house.getBean(opora.access.People.class).find(viewer.id()).orElseThrow();
    }

    @Test
    void the_page_says_whom_to_ask_and_the_password_stays() throws Exception {
        Person operator = here(Role.OPERATOR);
        String page = "/people/" + operator.id();
        assertThat(new Pages(mvc).text(administrator, page))
                .contains("Закрыть доступ", Invitations.MORE_RIGHTS.strip())
                .contains("Попросите другого регионального оператора. Другого нет?")
                .doesNotContain("Выдать новую ссылку", "Снять второй шаг входа");
        assertThat(new Pages(mvc).text(world.operator(), page))
                .contains("Выдать новую ссылку")
                .doesNotContain(Invitations.MORE_RIGHTS.strip());

        Person known = here(Role.ADMINISTRATOR);
        Browser asks = new Browser(mvc).at("192.0.2.141");
        asks.signIn(known.email(), Entered.PASSWORD);
        assertThat(asks.submit(page + "/link").getStatus()).isEqualTo(422);
        assertThat(
                        new Browser(mvc)
                                .at("192.0.2.142")
                                .signIn(operator.email(), Entered.PASSWORD)
                                .getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void nobody_is_sent_to_whoever_cannot_help_either() throws Exception {
        String officer = "/people/" + here(Role.DATA_OFFICER).id();
        for (Viewer asks : List.of(world.operator(), administrator)) {
            assertThat(new Pages(mvc).text(asks, officer))
                    .contains("Среди тех, кто приглашает, таких нет", "у того, кто держит сервер")
                    .doesNotContain("Попросите");
        }
        assertThat(new Pages(mvc).text(administrator, "/people/" + here(Role.DEPARTMENT).id()))
                .contains("Попросите регионального оператора.")
                .doesNotContain("Другого нет?");
    }

    @Test
    void the_second_factor_of_an_operator_is_lifted_by_an_operator() throws Exception {
        Person operator = here(Role.OPERATOR);
        Browser hers = new Browser(mvc).at("192.0.2.143");
        hers.signIn(operator.email(), Entered.PASSWORD);
        hers.submit("/me/second-factor", "password", Entered.PASSWORD);
        Telephone telephone = Telephone.with(hers.open("/me/second-factor").getContentAsString());
        hers.submit("/me/second-factor/confirmation", "code", telephone.code());
        Admissions admissions = house.getBean(Admissions.class);

        assertThat(admissions.liftSecondFactor(administrator, operator.id()))
                .hasValueSatisfying(why -> assertThat(why).startsWith(Invitations.MORE_RIGHTS));
        assertThat(hers.open("/me").getStatus()).isEqualTo(200);
        assertThat(admissions.liftSecondFactor(world.operator(), operator.id())).isEmpty();
        assertThat(hers.open("/me").getStatus()).isEqualTo(302);
    }
}
