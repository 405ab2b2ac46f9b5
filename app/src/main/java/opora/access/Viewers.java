package opora.access;

import java.util.Optional;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;

/** Who a session belongs to, asked anew at every request: closed access ends at once, not at the next sign-in. */
@Component
public class Viewers {

    private static final String LOST =
            "Вашей территории больше нет в реестре школ: напишите региональному оператору";

    private final PeopleStore people;
    private final Territories territories;
    private final DemoMode demo;

    Viewers(PeopleStore people, Territories territories, DemoMode demo) {
        this.people = people;
        this.territories = territories;
        this.demo = demo;
    }

    /** The viewer and whose password opened the session. */
    public record Signed(Viewer viewer, Person.PasswordKind password) {}

    /** Empty when the person is gone, closed, of the demo outside the demo, or has another stamp than the session. */
    public Optional<Signed> find(long person, int stamp) {
        return people.find(person)
                .map(PeopleStore.Kept::person)
                .filter(known -> known.stamp() == stamp)
                .filter(known -> known.standing() == Person.Standing.OPEN)
                .filter(demo::lets)
                .map(known -> new Signed(viewer(known), known.password()));
    }

    Viewer viewer(Person person) {
        return new Viewer(
                person.id(),
                person.name(),
                person.email(),
                person.role(),
                person.scope(),
                territories.name(person.scope()).orElse(LOST));
    }
}
