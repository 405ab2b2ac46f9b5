package opora.network.reminder;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.access.Caller;
import opora.access.Hat;
import opora.access.People;
import opora.access.Person;
import opora.access.Viewer;
import opora.network.reminder.Tiding.Side;
import opora.notices.Notice;
import opora.notices.Notices;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Component;

/** Takes tidings to those who have the school by name today: its administration, its curators. Nobody is told of a deed of their own. */
@Component
class Carrier {

    private final People people;
    private final Notices notices;
    private final Schools schools;

    Carrier(People people, Notices notices, Schools schools) {
        this.people = people;
        this.notices = notices;
        this.schools = schools;
    }

    private record Place(SchoolId school, Side side) {}

    void tell(Collection<Tiding> tidings) {
        if (tidings.isEmpty()) {
            return;
        }
        long doer = Caller.now().flatMap(Caller::viewer).map(Viewer::id).orElse(0L);
        List<Person> open =
                people.everybody().stream()
                        .filter(person -> person.standing() == Person.Standing.OPEN)
                        .filter(person -> person.id() != doer)
                        .toList();
        Map<Place, Set<Long>> there = there(open);
        for (Tiding tiding : tidings) {
            to(tiding, there, open).forEach(person -> notices.send(notice(person, tiding)));
        }
    }

    private Map<Place, Set<Long>> there(List<Person> open) {
        Map<Place, Set<Long>> there = new HashMap<>();
        for (Person person : open) {
            for (Hat hat : people.hats(person)) {
                for (Side side : Side.values()) {
                    if (hat.role().may(side.right())) {
                        hat.scope()
                                .onlySchools()
                                .orElse(Set.of())
                                .forEach(school ->
                                        there.computeIfAbsent(
                                                        new Place(school, side),
                                                        _ -> new LinkedHashSet<>())
                                                .add(person.id()));
                    }
                }
            }
        }
        return there;
    }

    private Set<Long> to(Tiding tiding, Map<Place, Set<Long>> there, List<Person> open) {
        Set<Long> to = new LinkedHashSet<>();
        tiding.to()
                .forEach(side ->
                        to.addAll(there.getOrDefault(new Place(tiding.school(), side), Set.of())));
        if (tiding.to().contains(Side.CURATORS)) {
            open.stream()
                    .filter(person -> person.id() == tiding.author())
                    .filter(person -> keepsVisits(person, tiding.school()))
                    .forEach(person -> to.add(person.id()));
        }
        return to;
    }

    /** Who planned a visit may have lost sight of the school since. */
    private boolean keepsVisits(Person person, SchoolId school) {
        return people.hats(person).stream()
                .filter(hat -> hat.role().may(Side.CURATORS.right()))
                .anyMatch(hat -> schools.find(hat.scope(), school).isPresent());
    }

    private static Notice notice(long person, Tiding tiding) {
        return new Notice(
                person,
                TidingKinds.of(tiding.sort()),
                tiding.key(),
                tiding.title(),
                tiding.text(),
                tiding.address(),
                tiding.due());
    }
}
