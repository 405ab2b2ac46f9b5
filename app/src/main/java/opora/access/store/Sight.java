package opora.access.store;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import opora.access.Caller;
import opora.access.HouseSight;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;

/**
 * What a connection may see, in the words of {@code db/migration/territory/R__walls.sql}.
 *
 * @param municipality a number, or nothing
 * @param schools numbers with commas, or nothing
 * @param results {@code yes} when results are seen at all
 */
record Sight(String kind, String municipality, String schools, String results) {

    private static final Sight ALL = new Sight("all", "", "", "yes");
    private static final Sight NONE = new Sight("none", "", "", "");

    /** The house itself sees everything; a request of somebody who has not signed in sees nothing. */
    static Sight now() {
        if (HouseSight.isOn()) {
            return ALL;
        }
        return Caller.now().map(caller -> caller.viewer().map(Sight::of).orElse(NONE)).orElse(ALL);
    }

    private static Sight of(Viewer viewer) {
        Sight sight = of(viewer.scope());
        return viewer.may(Right.SEE_RESULTS)
                ? sight
                : new Sight(sight.kind(), sight.municipality(), sight.schools(), "");
    }

    static Sight of(TerritoryScope scope) {
        return switch (scope) {
            case TerritoryScope.WholeRegion() -> ALL;
            case TerritoryScope.OneMunicipality(MunicipalityId id) ->
                    new Sight("municipality", Long.toString(id.value()), "", "yes");
            case TerritoryScope.OneSchool(SchoolId school) -> of(Set.of(school));
            case TerritoryScope.NamedSchools(Set<SchoolId> schools) -> of(schools);
        };
    }

    private static Sight of(Set<SchoolId> schools) {
        if (schools.isEmpty()) {
            return NONE;
        }
        return new Sight(
                "schools",
                "",
                schools.stream()
                        .map(SchoolId::value)
                        .sorted(Comparator.naturalOrder())
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")),
                "yes");
    }
}
