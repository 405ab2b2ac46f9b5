package opora.programme;

import java.time.Clock;
import java.time.LocalDate;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
import opora.territory.SchoolId;
import org.springframework.stereotype.Component;

/** Whether a school has a curator today who can sign in. */
@Component
class Curators {

    private final People people;
    private final Clock clock;

    Curators(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    boolean accompany(SchoolId school) {
        LocalDate today = LocalDate.now(clock);
        return people.everybody().stream()
                .filter(person -> person.standing() == Person.Standing.OPEN)
                .flatMap(person -> person.on(today).stream())
                .filter(one -> one.role() == Role.CURATOR)
                .anyMatch(one ->
                        one.place()
                                .onlySchools()
                                .filter(schools -> schools.contains(school))
                                .isPresent());
    }
}
