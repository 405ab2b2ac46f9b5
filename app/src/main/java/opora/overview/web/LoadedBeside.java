package opora.overview.web;

import opora.results.Complements;
import opora.results.Descriptions;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Asks for everything that was loaded of a school beside its results. */
@Component
class LoadedBeside {

    private final Complements complements;
    private final Descriptions descriptions;

    LoadedBeside(Complements complements, Descriptions descriptions) {
        this.complements = complements;
        this.descriptions = descriptions;
    }

    AlsoLoaded of(TerritoryScope seen, SchoolId school) {
        return AlsoLoaded.of(
                school,
                complements.ofSchool(seen, school),
                complements.withheld(seen, school),
                descriptions.ofSchool(seen, school));
    }
}
