package opora.territory.acts;

import java.util.List;
import java.util.Optional;
import opora.territory.KnownMunicipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;

/**
 * The region on the day from which a change is to hold.
 *
 * @param schools those that the person may see
 */
record OnThatDay(String region, List<School> schools, List<KnownMunicipality> municipalities) {

    Optional<School> school(SchoolId id) {
        return schools.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<KnownMunicipality> municipality(MunicipalityId id) {
        return municipalities.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    boolean isTaken(String name, MunicipalityId but) {
        return municipalities.stream()
                .anyMatch(one -> one.name().equals(name) && !one.id().equals(but));
    }
}
