package opora.access;

import java.util.Optional;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;

/** The door to the second step of signing in: the code, after the right password. */
@Component
public class SecondStep {

    private final PeopleStore people;
    private final CodeCheck codes;
    private final Throttle throttle;
    private final DemoMode demo;
    private final Admittance admittance;

    SecondStep(
            PeopleStore people,
            CodeCheck codes,
            Throttle throttle,
            DemoMode demo,
            Admittance admittance) {
        this.people = people;
        this.codes = codes;
        this.throttle = throttle;
        this.demo = demo;
        this.admittance = admittance;
    }

    /** Who is asked for a code; empty when the password was changed or access closed since the first step. */
    public Optional<Person> awaited(long id, int stamp) {
        return people.find(id)
                .map(PeopleStore.Kept::person)
                .filter(person -> person.stamp() == stamp)
                .filter(person -> person.standing() == Person.Standing.OPEN)
                .filter(demo::lets);
    }

    /** {@code code}: of the telephone or for a lost one. Counted together with the attempts of passwords. */
    public SignIn attempt(Person person, String code, String address) {
        if (throttle.turnsAway(person.email(), address)) {
            return new SignIn.TooMany();
        }
        return switch (codes.judge(person.id(), code)) {
            case RIGHT -> admittance.welcome(person, "пароль и код");
            case RECOVERY -> admittance.welcome(person, "запасной код");
            case WRONG -> {
                admittance.codeRefused(person);
                yield new SignIn.Wrong();
            }
        };
    }
}
