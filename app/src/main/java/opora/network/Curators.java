package opora.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opora.access.Hat;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** The door to who accompanies whom: the curators of today by their assignments. */
@Component
public class Curators {

    private final People people;
    private final Schools schools;

    Curators(People people, Schools schools) {
        this.people = people;
        this.schools = schools;
    }

    /** Of schools in sight that work, by name. */
    public List<Curator> list(TerritoryScope seen) {
        return of(schools.list(seen).stream().filter(one -> one.closure().isEmpty()).toList());
    }

    public List<Curator> ofSchool(TerritoryScope seen, SchoolId school) {
        return of(schools.find(seen, school).stream().toList());
    }

    private List<Curator> of(List<School> inSight) {
        return people.everybody().stream()
                .filter(person -> person.standing() == Person.Standing.OPEN)
                .map(person -> curator(person, inSight))
                .filter(curator -> !curator.schools().isEmpty())
                .toList();
    }

    private Curator curator(Person person, List<School> inSight) {
        Set<SchoolId> own = new HashSet<>();
        for (Hat hat : people.hats(person)) {
            if (hat.role() == Role.CURATOR) {
                hat.scope().onlySchools().ifPresent(own::addAll);
            }
        }
        return new Curator(
                person.id(),
                person.name(),
                inSight.stream().filter(school -> own.contains(school.id())).toList());
    }
}
