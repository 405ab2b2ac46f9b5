package opora.results.analysis;

import opora.results.ProcedureOutcomes.Known;
import opora.territory.MunicipalityId;
import opora.territory.TerritoryScope;

/**
 * A fact with the place of its school.
 *
 * @param settlement as the register writes it; «» when it is silent
 */
public record SchoolFact(Known known, MunicipalityId municipality, String settlement) {

    boolean isSeenBy(TerritoryScope seen) {
        return switch (seen) {
            case TerritoryScope.WholeRegion _ -> true;
            case TerritoryScope.OneMunicipality one -> one.municipality().equals(municipality);
            case TerritoryScope.OneSchool(var school) -> school.equals(known.school());
            case TerritoryScope.NamedSchools(var schools) -> schools.contains(known.school());
        };
    }

    int participants() {
        return known.outcome().result().participants();
    }
}
