package opora.access;

import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a notice may go to: everybody whose account is open, in each of today's roles, but for whoever does the deed. */
@Component
public class Addressees {

    private final People people;

    Addressees(People people) {
        this.people = people;
    }

    /** A person of several roles is here as often. */
    public record Wearer(Person person, Hat hat) {}

    /** Looked up once for however many notices. */
    public List<Wearer> now() {
        long doer = Caller.now().flatMap(Caller::viewer).map(Viewer::id).orElse(0L);
        return people.everybody().stream()
                .filter(person -> person.standing() == Person.Standing.OPEN)
                .filter(person -> person.id() != doer)
                .flatMap(person -> people.hats(person).stream().map(hat -> new Wearer(person, hat)))
                .toList();
    }
}
