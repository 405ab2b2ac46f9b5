package opora.access;

import java.util.Optional;
import opora.access.store.PeopleStore;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Who a session belongs to, asked anew at every request: closed access ends at once, not at the next sign-in. */
@Component
public class Viewers {

    static final String UNKNOWN = "территории нет в реестре школ";

    private final PeopleStore people;
    private final Schools schools;
    private final DemoMode demo;

    Viewers(PeopleStore people, Schools schools, DemoMode demo) {
        this.people = people;
        this.schools = schools;
        this.demo = demo;
    }

    /** The viewer and whose password opened the session. */
    public record Signed(Viewer viewer, Person.PasswordKind password) {}

    /** Empty when the person is gone, closed, of the demo outside the demo, or has another stamp than the session. */
    public Optional<Signed> find(long person, int stamp) {
        return people.find(person)
                .map(PeopleStore.Kept::person)
                .filter(known -> known.stamp() == stamp)
                .filter(known -> known.standing() == Person.Standing.OPEN)
                .filter(demo::lets)
                .map(known -> new Signed(viewer(known), known.password()));
    }

    Viewer viewer(Person person) {
        return new Viewer(
                person.id(),
                person.name(),
                person.email(),
                person.role(),
                person.scope(),
                territory(person.scope()));
    }

    private String territory(TerritoryScope scope) {
        return switch (scope) {
            case TerritoryScope.WholeRegion() -> schools.region();
            case TerritoryScope.OneMunicipality(MunicipalityId id) ->
                    schools.municipalities(scope).stream()
                            .filter(one -> one.id().equals(id))
                            .map(Municipality::name)
                            .findFirst()
                            .orElse(UNKNOWN);
            case TerritoryScope.OneSchool(SchoolId id) ->
                    schools.find(scope, id).map(School::name).orElse(UNKNOWN);
        };
    }
}
