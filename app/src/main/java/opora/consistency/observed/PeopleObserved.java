package opora.consistency.observed;

import java.time.Clock;
import java.time.Instant;
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
import opora.access.Visits;
import opora.access.Visits.Presence;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Everybody whose access is open, without the people of the demo. */
@Component
class PeopleObserved implements Observations {

    private final People people;
    private final Visits visits;
    private final Clock clock;

    PeopleObserved(People people, Visits visits, Clock clock) {
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
        Map<Long, Presence> presence = visits.everybody();
        return open.stream()
                .map(one -> observed(one, Objects.requireNonNull(presence.get(one.id())), today))
                .toList();
    }

    private Observed observed(Person person, Presence presence, LocalDate today) {
        Hat first = people.hats(person).getFirst();
        Map<String, Object> measures = new HashMap<>();
        measures.put("hasTerritory", first.role() != Role.UNASSIGNED);
        if (person.isAwaited()) {
            measures.put("daysInvited", days(presence.knownSince(), today));
        } else {
            measures.put(
                    "daysAway", days(presence.lastHere().orElse(presence.knownSince()), today));
        }
        return new Observed(
                Long.toString(person.id()),
                Observed.Place.REGION,
                "%s, %s".formatted(person.name(), first.role().title()),
                "/people/" + person.id(),
                measures);
    }

    private int days(Instant from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(from, clock.getZone()), to);
    }
}
