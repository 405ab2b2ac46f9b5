package opora.consistency.observed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.access.Hat;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.consistency.store.VisitStore;
import opora.consistency.store.VisitStore.Visit;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Everybody whose access is open, without the people of the demo. */
@Component
class PeopleObserved implements Observations {

    private final People people;
    private final VisitStore visits;
    private final Clock clock;

    PeopleObserved(People people, VisitStore visits, Clock clock) {
        this.people = people;
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "access.person";
    }

    /** People are a matter of the region alone: a narrower sight has none. */
    @Override
    public List<Observed> observe(TerritoryScope seen) {
        if (!(seen instanceof TerritoryScope.WholeRegion)) {
            return List.of();
        }
        List<Person> open =
                people.everybody().stream()
                        .filter(one -> one.standing() == Person.Standing.OPEN)
                        .filter(one -> one.password() != Person.PasswordKind.DEMO)
                        .toList();
        LocalDate today = LocalDate.now(clock);
        Map<Long, Visit> known = visits.of(open.stream().map(Person::id).toList(), today);
        return open.stream()
                .map(one -> observed(one, Objects.requireNonNull(known.get(one.id())), today))
                .toList();
    }

    private Observed observed(Person person, Visit visit, LocalDate today) {
        Hat first = people.hats(person).getFirst();
        LocalDate last = visit.lastDay().orElse(visit.knownSince());
        Map<String, Object> measures = new HashMap<>();
        measures.put("hasTerritory", first.role() != Role.UNASSIGNED);
        if (person.password() == Person.PasswordKind.NONE) {
            measures.put("daysInvited", days(visit.knownSince(), today));
        } else {
            measures.put("daysAway", days(last, today));
        }
        return new Observed(
                Long.toString(person.id()),
                Observed.Place.REGION,
                "%s, %s".formatted(person.name(), first.role().title()),
                "/people/" + person.id(),
                measures);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
