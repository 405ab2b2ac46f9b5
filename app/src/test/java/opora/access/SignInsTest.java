package opora.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opora.access.store.AssignmentStore;
import opora.access.store.AttemptStore;
import opora.access.store.PeopleStore;
import opora.access.store.SecondFactorStore;
import opora.territory.store.TerritoryOnRecord;
import opora.upkeep.TestDatabase;
import opora.vault.VaultOfTests;
import opora.vocabulary.Deed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInsTest {

    private static final Passwords PASSWORDS = new Passwords();
    private static final String OWN = "четыре слова подряд годятся";
    private static final String HOME = "192.0.2.7";

    private final TestDatabase database = TestDatabase.fresh();
    private final PeopleStore people =
            new PeopleStore(database.client(), new AssignmentStore(database.client()));
    private final List<Deed> told = new ArrayList<>();
    private final SignIns signIns = signIns(new DemoMode(false));

    private Person operator =
            Person.fresh(
                    "Кравцова Е. П.",
                    "kravtsova@centr.example",
                    Person.PasswordKind.OWN,
                    List.of());

    @BeforeEach
    void someone() {
        operator = people.add(operator, PASSWORDS.hash(OWN)).orElseThrow();
    }

    @Test
    void the_right_password_opens_whatever_the_case_of_the_email() {
        assertThat(signIns.attempt(" Kravtsova@Centr.example ", OWN, HOME))
                .isEqualTo(new SignIn.Welcome(operator));
    }

    @Test
    void a_wrong_password_and_an_unknown_email_get_the_same_answer() {
        assertThat(signIns.attempt("kravtsova@centr.example", "другие слова подряд", HOME))
                .isEqualTo(new SignIn.Wrong());
        assertThat(signIns.attempt("nobody@centr.example", OWN, HOME))
                .isEqualTo(new SignIn.Wrong());
    }

    @Test
    void after_ten_attempts_even_the_right_password_waits() {
        for (int at = 0; at < 10; at++) {
            assertThat(signIns.attempt("kravtsova@centr.example", "не то " + at, "192.0.2." + at))
                    .isEqualTo(new SignIn.Wrong());
        }
        assertThat(signIns.attempt("kravtsova@centr.example", OWN, HOME))
                .isEqualTo(new SignIn.TooMany());
    }

    @Test
    void attempts_of_the_last_quarter_of_an_hour_count() {
        for (int at = 0; at < 12; at++) {
            signIns.attempt("kravtsova@centr.example", "не то " + at, HOME);
        }
        // those turned away were not noted, so the wait does not grow
        database.client().sql("update access.attempt set at = at - interval '16 minutes'").update();
        assertThat(signIns.attempt("kravtsova@centr.example", OWN, HOME))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void fifty_attempts_from_one_address_stop_it_for_every_account() {
        database.client()
                .sql(
                        """
                        insert into access.attempt (email, address)
                        select 'someone' || n, ? from generate_series(1, 50) n
                        """)
                .param(HOME)
                .update();
        assertThat(signIns.attempt("kravtsova@centr.example", OWN, HOME))
                .isEqualTo(new SignIn.TooMany());
        assertThat(signIns.attempt("kravtsova@centr.example", OWN, "192.0.2.8"))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void success_forgets_the_attempts_of_the_account() {
        for (int at = 0; at < 9; at++) {
            signIns.attempt("kravtsova@centr.example", "не то " + at, HOME);
        }
        signIns.attempt("kravtsova@centr.example", OWN, HOME);
        assertThat(
                        database.client()
                                .sql("select count(*) from access.attempt")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void closed_access_is_told_only_to_whoever_knows_the_password() {
        people.setStanding(operator.id(), Person.Standing.CLOSED);
        assertThat(signIns.attempt("kravtsova@centr.example", "не то", HOME))
                .isEqualTo(new SignIn.Wrong());
        assertThat(signIns.attempt("kravtsova@centr.example", OWN, HOME))
                .isEqualTo(new SignIn.Closed());
    }

    @Test
    void what_the_documents_tell_opens_only_the_demo() {
        Person demo =
                people.add(
                                Person.fresh(
                                        "Кравцова Е. П.",
                                        "operator@opora.example",
                                        Person.PasswordKind.DEMO,
                                        List.of()),
                                PASSWORDS.hash(DemoPeople.PASSWORD))
                        .orElseThrow();

        assertThat(signIns.attempt(demo.email(), DemoPeople.PASSWORD, HOME))
                .isEqualTo(new SignIn.DemoOnly());
        assertThat(signIns(new DemoMode(true)).attempt(demo.email(), DemoPeople.PASSWORD, HOME))
                .isEqualTo(new SignIn.Welcome(demo));
    }

    @Test
    void a_person_of_the_demo_with_any_password_is_refused_outside_it() {
        people.add(
                Person.fresh(
                        "Кравцова Е. П.",
                        "operator@opora.example",
                        Person.PasswordKind.DEMO,
                        List.of()),
                PASSWORDS.hash(OWN));
        assertThat(signIns.attempt("operator@opora.example", OWN, HOME))
                .isEqualTo(new SignIn.DemoOnly());
    }

    @Test
    void comings_and_refusals_are_told_without_address_and_password() {
        signIns.attempt("kravtsova@centr.example", "не то", HOME);
        signIns.attempt("nobody@centr.example", "не то", HOME);
        signIns.attempt("kravtsova@centr.example", OWN, HOME);
        assertThat(told)
                .extracting(Deed::kind)
                .containsExactly("access.sign_in_refused", "access.signed_in");
        assertThat(told.toString()).doesNotContain("@", OWN, "не то");
    }

    private SignIns signIns(DemoMode demo) {
        Throttle throttle = new Throttle(new AttemptStore(database.client()));
        Deeds deeds =
                new Deeds(
                        event -> told.add(((AccessChanged) event).deed()),
                        new Territories(TerritoryOnRecord.schools(database.source())));
        return new SignIns(
                people,
                throttle,
                new PasswordCheck(PASSWORDS, demo),
                new SecondFactorStore(database.client(), VaultOfTests.fresh()),
                new Admittance(throttle, deeds));
    }
}
