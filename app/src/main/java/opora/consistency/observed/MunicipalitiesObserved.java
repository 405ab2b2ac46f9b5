package opora.consistency.observed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Municipalities with who answers in them. */
@Component
class MunicipalitiesObserved implements Observations {

    private final Schools schools;
    private final People people;

    MunicipalitiesObserved(Schools schools, People people) {
        this.schools = schools;
        this.people = people;
    }

    @Override
    public String about() {
        return "access.municipality";
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        Map<SchoolId, MunicipalityId> homes =
                schools.list(seen).stream()
                        .filter(school -> school.closure().isEmpty())
                        .collect(
                                Collectors.toMap(School::id, school -> school.municipality().id()));
        Map<MunicipalityId, Long> bySchools = counted(homes.values().stream().toList());
        Map<MunicipalityId, Long> byPeople = counted(homesOfPeople(homes));
        return schools.municipalities(seen).stream()
                .filter(one -> homes.containsValue(one.id()))
                .map(one ->
                        new Observed(
                                Long.toString(one.id().value()),
                                Observed.Place.of(one.id()),
                                one.name(),
                                "/people",
                                Map.of(
                                        "schools",
                                        bySchools.getOrDefault(one.id(), 0L).intValue(),
                                        "people",
                                        byPeople.getOrDefault(one.id(), 0L).intValue())))
                .toList();
    }

    /** Of everybody who answers for one school, where that school stands. */
    private List<MunicipalityId> homesOfPeople(Map<SchoolId, MunicipalityId> homes) {
        return people.everybody().stream()
                .filter(person -> person.standing() == Person.Standing.OPEN)
                .flatMap(person -> people.hats(person).stream())
                .filter(hat -> hat.role() == Role.SCHOOL)
                .flatMap(hat -> hat.scope().onlySchool().stream())
                .flatMap(school -> Optional.ofNullable(homes.get(school)).stream())
                .toList();
    }

    private static Map<MunicipalityId, Long> counted(List<MunicipalityId> all) {
        return all.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    }
}
