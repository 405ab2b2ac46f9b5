package opora.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Clock clock;

    Viewers(PeopleStore people, Territories territories, DemoMode demo, Clock clock) {
        this.people = people;
        this.territories = territories;
        this.demo = demo;
        this.clock = clock;
    }

    /** What a person may put on: the key that a session remembers and what the page says. */
    public record Choice(String key, String title) {}

    /**
     * @param hat what the session remembers of {@link Hat#key()}; the first one that the person has today when it is none of them
     * @return empty when the person is gone, closed, of the demo outside the demo, or has another stamp than the session
     */
    public Optional<Viewer> find(long person, int stamp, String hat) {
        return people.find(person)
                .map(PeopleStore.Kept::person)
                .filter(known -> known.stamp() == stamp)
                .filter(known -> known.standing() == Person.Standing.OPEN)
                .filter(demo::lets)
                .map(known -> viewer(known, hat));
    }

    /** As the person would see the house now, under the first hat; for what goes to people without a session. */
    public Optional<Viewer> find(long person) {
        return people.find(person)
                .map(PeopleStore.Kept::person)
                .filter(known -> known.standing() == Person.Standing.OPEN)
                .filter(demo::lets)
                .map(known -> viewer(known, ""));
    }

    /** The same under every hat of today; empty for whoever may not come in. */
    public List<Viewer> underEveryHat(long person) {
        return people.find(person)
                .map(PeopleStore.Kept::person)
                .filter(known -> known.standing() == Person.Standing.OPEN)
                .filter(demo::lets)
                .map(known ->
                        Hat.of(known, LocalDate.now(clock)).stream()
                                .map(hat -> viewer(known, hat))
                                .toList())
                .orElse(List.of());
    }

    /** The same person under the other hats of today: the key of each and how the house looks under it. */
    public Map<String, Viewer> others(Person person, Viewer worn) {
        Map<String, Viewer> others = new LinkedHashMap<>();
        Hat.of(person, LocalDate.now(clock)).stream()
                .filter(hat -> !hat.equals(new Hat(worn.role(), worn.scope())))
                .forEach(hat -> others.put(hat.key(), viewer(person, hat)));
        return others;
    }

    private Viewer viewer(Person person, String key) {
        List<Hat> hats = Hat.of(person, LocalDate.now(clock));
        return viewer(
                person,
                hats.stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElse(hats.getFirst()));
    }

    private Viewer viewer(Person person, Hat hat) {
        return new Viewer(
                person.id(),
                person.name(),
                person.email(),
                hat.role(),
                hat.scope(),
                territories.name(hat.scope()).orElse(LOST));
    }

    /** What the person is today, in the order of roles; one alone leaves nothing to choose. */
    public List<Choice> choices(Viewer viewer) {
        return people
                .find(viewer.id())
                .map(kept -> Hat.of(kept.person(), LocalDate.now(clock)))
                .orElse(List.of())
                .stream()
                .map(this::choice)
                .toList();
    }

    private Choice choice(Hat hat) {
        return new Choice(
                hat.key(), hat.role().title() + ": " + territories.name(hat.scope()).orElse(LOST));
    }
}
