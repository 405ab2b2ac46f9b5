package opora.results.observed;

import java.util.Map;
import java.util.Optional;
import opora.consistency.Observed;
import opora.consistency.Observed.Loader;
import opora.consistency.Observed.Place;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;

/** A school in a procedure of a year, and the file that tells of it. */
public record Sited(
        SchoolId school, String name, MunicipalityId municipality, Sitting sitting, long file) {

    public String key() {
        return school.value() + "/" + sitting.key();
    }

    /** {@code beside}: what tells it from other things of the school and procedure, «, 5А»; «» for the result itself. */
    Observed observed(String key, String beside, Optional<Loader> loader, Map<String, Object> of) {
        return new Observed(
                key,
                Place.of(school, municipality),
                name + ": " + sitting.title() + beside,
                "/schools/%d/results".formatted(school.value()),
                loader,
                of);
    }
}
