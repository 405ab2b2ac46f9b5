package opora.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.access.store.PeopleStore;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the people of the house. */
@Component
public class People {

    private final PeopleStore people;
    private final Schools schools;
    private final Territories territories;
    private final Passwords passwords;
    private final FirstOperator firstOperator;

    People(
            PeopleStore people,
            Schools schools,
            Territories territories,
            Passwords passwords,
            FirstOperator firstOperator) {
        this.people = people;
        this.schools = schools;
        this.territories = territories;
        this.passwords = passwords;
        this.firstOperator = firstOperator;
    }

    /** {@code territory}: its name, for the page; empty when the register has no school there any more. */
    public record Listed(Person person, Optional<String> territory) {

        /** Whether the person could come in and would see nothing until someone chooses another territory. */
        public boolean isLost() {
            return territory.isEmpty()
                    && person.standing() == Person.Standing.OPEN
                    && person.password() != Person.PasswordKind.DEMO;
        }
    }

    /** A token for {@code /first-operator?token=…}, good for a day; empty when there is anyone beside the people of the demo. */
    public Optional<String> firstOperatorToken() {
        return firstOperator.token();
    }

    /** The three people of {@link DemoPeople}, for this municipality and this school; once more changes only their territory. */
    @Transactional
    public void addDemo(MunicipalityId municipality, SchoolId school) {
        String hash = passwords.hash(DemoPeople.PASSWORD);
        for (DemoPeople.Account account : DemoPeople.ACCOUNTS) {
            TerritoryScope scope =
                    switch (account.role()) {
                        case OPERATOR -> new TerritoryScope.WholeRegion();
                        case MUNICIPAL_COORDINATOR ->
                                new TerritoryScope.OneMunicipality(municipality);
                        case SCHOOL -> new TerritoryScope.OneSchool(school);
                    };
            Person person =
                    Person.fresh(
                            account.name(),
                            account.email(),
                            account.role(),
                            scope,
                            Person.PasswordKind.DEMO);
            if (people.add(person, hash).isEmpty()) {
                people.setDemoTerritory(account.email(), scope);
            }
        }
    }

    public Optional<Person> find(long id) {
        return people.find(id).map(PeopleStore.Kept::person);
    }

    /** The name of what the person sees; empty when the register has no school there any more. */
    public Optional<String> territory(Person person) {
        return territories.name(person.scope());
    }

    /** Those who are lost first, then by name. */
    public List<Listed> list() {
        TerritoryScope all = new TerritoryScope.WholeRegion();
        Map<SchoolId, School> bySchool =
                schools.list(all).stream()
                        .collect(Collectors.toMap(School::id, Function.identity()));
        Map<MunicipalityId, String> byMunicipality =
                schools.municipalities(all).stream()
                        .collect(Collectors.toMap(Municipality::id, Municipality::name));
        return people.list().stream()
                .map(person -> new Listed(person, title(person, bySchool, byMunicipality)))
                .sorted(Comparator.comparing(Listed::isLost).reversed())
                .toList();
    }

    private Optional<String> title(
            Person person,
            Map<SchoolId, School> bySchool,
            Map<MunicipalityId, String> byMunicipality) {
        return switch (person.scope()) {
            case TerritoryScope.WholeRegion() -> Optional.of(schools.region());
            case TerritoryScope.OneMunicipality(MunicipalityId id) ->
                    Optional.ofNullable(byMunicipality.get(id));
            case TerritoryScope.OneSchool(SchoolId id) ->
                    Optional.ofNullable(bySchool.get(id))
                            .map(school -> school.name() + ", " + school.municipality().name());
            case TerritoryScope.NamedSchools _ -> Optional.of("закреплённые школы");
        };
    }
}
