package opora.identification.store;

import java.util.HashMap;
import java.util.Map;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;

/** What part of a run a scope may see: the places are those of the time of the run. */
final class Sight {

    /** For tables with the columns {@code school} and {@code municipality} under the name {@code seen}. */
    static final String IN_SIGHT =
            """
            (:municipality::bigint is null or seen.municipality = :municipality) \
            and (:school::bigint is null or seen.school = :school)\
            """;

    private Sight() {}

    static Map<String, @Nullable Object> of(TerritoryScope seen) {
        Map<String, @Nullable Object> limits = new HashMap<>();
        limits.put("municipality", seen.onlyMunicipality().map(MunicipalityId::value).orElse(null));
        limits.put("school", seen.onlySchool().map(SchoolId::value).orElse(null));
        return limits;
    }
}
