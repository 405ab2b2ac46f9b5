package opora.territory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Schools named one by one, wherever they stand: those of a curator. None: nothing is seen. */
    record NamedSchools(Set<SchoolId> schools) implements TerritoryScope {

        public NamedSchools {
            schools = Set.copyOf(schools);
        }
    }

    /** Sees no school at all. */
    TerritoryScope NOTHING = new NamedSchools(Set.of());

    /** The municipality to which the sight is cut; empty when it is not cut to one. */
    default Optional<MunicipalityId> onlyMunicipality() {
        return this instanceof OneMunicipality one
                ? Optional.of(one.municipality())
                : Optional.empty();
    }

    /** The school to which the sight is cut; empty when it is not cut to one. */
    default Optional<SchoolId> onlySchool() {
        return this instanceof OneSchool one ? Optional.of(one.school()) : Optional.empty();
    }

    /** The schools to which the sight is cut; empty when it is not cut to schools. */
    default Optional<Set<SchoolId>> onlySchools() {
        return switch (this) {
            case OneSchool(SchoolId school) -> Optional.of(Set.of(school));
            case NamedSchools(Set<SchoolId> schools) -> Optional.of(schools);
            case WholeRegion _, OneMunicipality _ -> Optional.empty();
        };
    }

    /**
     * For the stores of rooms, as parameters of a query: {@code (:municipality::bigint is null or s.municipality = :municipality) and
     * (:schools::bigint[] is null or s.id = any(:schools))}.
     */
    default Map<String, @Nullable Object> limits() {
        Map<String, @Nullable Object> limits = new HashMap<>();
        limits.put("municipality", onlyMunicipality().map(MunicipalityId::value).orElse(null));
        limits.put("schools", onlySchools().map(TerritoryScope::numbers).orElse(null));
        return limits;
    }

    private static long[] numbers(Set<SchoolId> schools) {
        return schools.stream().mapToLong(SchoolId::value).toArray();
    }
}
