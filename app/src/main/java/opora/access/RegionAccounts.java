package opora.access;

import java.util.Optional;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;

/** The door for those who come by an account of the region (OpenID Connect). Whoever was not invited stays outside: nobody is let in by it. */
@Component
public class RegionAccounts {

    private final PeopleStore people;
    private final DemoMode demo;
    private final SignIns signIns;
    private final Admittance admittance;

    RegionAccounts(PeopleStore people, DemoMode demo, SignIns signIns, Admittance admittance) {
        this.people = people;
        this.demo = demo;
        this.signIns = signIns;
        this.admittance = admittance;
    }

    /** What the provider has made sure of. */
    public enum Proof {
        ONE_FACTOR,
        /** the claim {@code amr} holds {@code mfa} */
        SEVERAL_FACTORS
    }

    /** {@code email}: one that the provider says it has verified. */
    public SignIn come(String email, Proof proof) {
        Optional<Person> known =
                people.findByEmail(Throttle.account(email)).map(PeopleStore.Kept::person);
        return known.map(person -> judge(person, proof)).orElseGet(SignIn.Wrong::new);
    }

    private SignIn judge(Person person, Proof proof) {
        if (!demo.lets(person)) {
            return new SignIn.DemoOnly();
        }
        if (person.standing() == Person.Standing.CLOSED) {
            admittance.refused(person);
            return new SignIn.Closed();
        }
        return proof == Proof.ONE_FACTOR && signIns.isDoubled(person)
                ? new SignIn.CodeAsked(person)
                : admittance.welcome(person, "учётная запись области");
    }
}
