package opora.territory;

import java.util.Optional;

/**
 * What part of the region a person may see. Every query about schools takes it as the first parameter; what lies outside does not exist
 * for the one who asks.
 */
public sealed interface TerritoryScope {

    /** Everything. */
    record WholeRegion() implements TerritoryScope {}

    /** The schools of one municipality. */
    record OneMunicipality(MunicipalityId municipality) implements TerritoryScope {}

    /** One school. */
    record OneSchool(SchoolId school) implements TerritoryScope {}

    /** The municipality to which the sight is cut; empty when it is not cut to one. For the stores of rooms. */
    default Optional<MunicipalityId> onlyMunicipality() {
        return this instanceof OneMunicipality one
                ? Optional.of(one.municipality())
                : Optional.empty();
    }

    /** The school to which the sight is cut; empty when it is not cut to one. For the stores of rooms. */
    default Optional<SchoolId> onlySchool() {
        return this instanceof OneSchool one ? Optional.of(one.school()) : Optional.empty();
    }
}
