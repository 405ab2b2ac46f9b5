package opora.territory;

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
}
