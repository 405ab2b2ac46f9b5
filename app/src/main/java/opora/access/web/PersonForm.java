package opora.access.web;

import java.util.Optional;
import opora.access.NewPerson;
import opora.access.Person;
import opora.access.Role;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import org.jspecify.annotations.Nullable;

/** The form of a new person, or of the territory of one already let in. {@code municipality} and {@code school} are numbers of the lists on the page; which of the two counts follows from the role. */
public record PersonForm(
        String name, String email, @Nullable Long municipality, @Nullable Long school) {

    public PersonForm {
        name = Blank.orGiven(name);
        email = Blank.orGiven(email);
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(),
                person.email(),
                person.scope().onlyMunicipality().map(MunicipalityId::value).orElse(null),
                person.scope().onlySchool().map(SchoolId::value).orElse(null));
    }

    NewPerson person(Role role) {
        return new NewPerson(name, email, role, municipalityId(), schoolId());
    }

    Optional<MunicipalityId> municipalityId() {
        return Optional.ofNullable(municipality).map(MunicipalityId::new);
    }

    Optional<SchoolId> schoolId() {
        return Optional.ofNullable(school).map(SchoolId::new);
    }

    public boolean isOf(Municipality one) {
        return municipality != null && municipality == one.id().value();
    }

    public boolean isOf(School one) {
        return school != null && school == one.id().value();
    }
}
