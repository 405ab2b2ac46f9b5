package opora.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;

/** Looks whether the one who asks may do it, and whether an assignment can be made as it is wanted, before anything is kept. */
@Component
class Planned {

    static final int LONGEST_BASIS = 300;

    private final PeopleStore people;
    private final Charge charge;
    private final Territories territories;
    private final Clock clock;

    Planned(PeopleStore people, Charge charge, Territories territories, Clock clock) {
        this.people = people;
        this.charge = charge;
        this.territories = territories;
        this.clock = clock;
    }

    sealed interface Plan {

        /** One, or one for each school of a curator. */
        record Good(List<Assignment> assignments) implements Plan {}

        record Mistaken(Map<String, String> mistakes) implements Plan {}
    }

    /** @throws NotVisible when the one who asks lets nobody into this role */
    Plan of(Viewer by, NewAssignment wanted) {
        if (!Role.GIVEN.contains(wanted.role()) || !by.may(wanted.role().invitedBy())) {
            throw new NotVisible();
        }
        LocalDate since = wanted.since().orElse(LocalDate.now(clock));
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (wanted.until().filter(since::isAfter).isPresent()) {
            mistakes.put("until", "Последний день раньше первого");
        }
        if (wanted.basis().strip().length() > LONGEST_BASIS) {
            mistakes.put("basis", "Не длиннее 300 знаков");
        }
        return switch (territories.chosen(by.scope(), wanted)) {
            case Territories.Choice.Mistaken(Map<String, String> more) -> {
                Map<String, String> all = new LinkedHashMap<>(more);
                all.putAll(mistakes);
                yield new Plan.Mistaken(all);
            }
            case Territories.Choice.Places places when !mistakes.isEmpty() ->
                    new Plan.Mistaken(mistakes);
            case Territories.Choice.Places(var places) ->
                    new Plan.Good(
                            places.stream()
                                    .map(place ->
                                            new Assignment(
                                                    0,
                                                    wanted.role(),
                                                    place,
                                                    since,
                                                    wanted.until(),
                                                    wanted.basis().strip()))
                                    .toList());
        };
    }

    /** @throws NotVisible when there is no such person for the one who asks, or it is one of the demo or was erased */
    Person seen(Viewer by, long id) {
        return people.find(id)
                .map(PeopleStore.Kept::person)
                .filter(person -> person.password() != Person.PasswordKind.DEMO)
                .filter(person -> !person.isErased())
                .filter(person -> charge.touches(by, person))
                .orElseThrow(NotVisible::new);
    }

    /** As {@link #seen}, and nothing of the person lies outside the charge of the one who asks, who is somebody else. */
    Person whole(Viewer by, long id) {
        Person person = seen(by, id);
        if (by.id() == id || !charge.covers(by, person)) {
            throw new NotVisible();
        }
        return person;
    }

    /** See {@link Charge#elsewhere}. */
    Optional<String> elsewhere(Viewer by, Person person) {
        return charge.elsewhere(by, person);
    }

    boolean isOf(Viewer by, Assignment assignment) {
        return charge.covers(by, assignment);
    }
}
