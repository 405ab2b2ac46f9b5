package opora.access;

import java.util.Optional;
import opora.access.store.PeopleStore;
import opora.access.store.SecondFactorStore;
import org.springframework.stereotype.Component;

/** The door to signing in: who is it, and is it not someone who guesses. */
@Component
public class SignIns {

    private final PeopleStore people;
    private final Throttle throttle;
    private final PasswordCheck check;
    private final SecondFactorStore factors;
    private final Admittance admittance;

    SignIns(
            PeopleStore people,
            Throttle throttle,
            PasswordCheck check,
            SecondFactorStore factors,
            Admittance admittance) {
        this.people = people;
        this.throttle = throttle;
        this.check = check;
        this.factors = factors;
        this.admittance = admittance;
    }

    /** {@code address}: the network address of the browser. Ten attempts per account and fifty per address in fifteen minutes. */
    public SignIn attempt(String email, String password, String address) {
        String account = Throttle.account(email);
        if (check.isOfTheDemo(password)) {
            return new SignIn.DemoOnly();
        }
        if (throttle.turnsAway(account, address)) {
            return new SignIn.TooMany();
        }
        Optional<PeopleStore.Kept> known = people.findByEmail(account);
        SignIn answer = check.judge(known, password);
        if (answer instanceof SignIn.Welcome(Person person)) {
            return isDoubled(person)
                    ? new SignIn.CodeAsked(person)
                    : admittance.welcome(person, "");
        }
        known.map(PeopleStore.Kept::person).ifPresent(admittance::refused);
        return answer;
    }

    /** Whether a code is asked of the person after whatever else opened the door. */
    public boolean isDoubled(Person person) {
        return factors.isOn(person.id());
    }

    /** Tells the house that the person went out. */
    public void leave(Viewer viewer) {
        people.find(viewer.id()).map(PeopleStore.Kept::person).ifPresent(admittance::left);
    }
}
