package opora.consistency.observed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.access.People;
import opora.access.Person;
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
        List<People.Listed> open =
                people.list().stream()
                        .filter(one -> one.person().standing() == Person.Standing.OPEN)
                        .filter(one -> one.person().password() != Person.PasswordKind.DEMO)
                        .toList();
        LocalDate today = LocalDate.now(clock);
        Map<Long, Visit> known =
                visits.of(open.stream().map(one -> one.person().id()).toList(), today);
        return open.stream()
                .map(one ->
                        observed(one, Objects.requireNonNull(known.get(one.person().id())), today))
                .toList();
    }

    private static Observed observed(People.Listed one, Visit visit, LocalDate today) {
        Person person = one.person();
        LocalDate last = visit.lastDay().orElse(visit.knownSince());
        Map<String, Object> measures = new HashMap<>();
        measures.put("hasTerritory", !one.isLost());
        if (person.password() == Person.PasswordKind.INITIAL) {
            measures.put("daysOfFirstPassword", days(visit.knownSince(), today));
        } else {
            measures.put("daysAway", days(last, today));
        }
        return new Observed(
                Long.toString(person.id()),
                Observed.Place.REGION,
                "%s, %s".formatted(person.name(), person.role().title()),
                "/people",
                measures);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
