package opora.identification.store;

import java.util.HashMap;
import java.util.Map;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;

/** What of the runs a scope may see: only the whole region sees drafts; the places are those of the time of the run. */
final class Sight {

    /** For tables with the columns {@code run}, {@code school} and {@code municipality} under the name {@code seen}. */
    static final String IN_SIGHT =
            """
            (:municipality::bigint is null or seen.municipality = :municipality) \
            and (:school::bigint is null or seen.school = :school) \
            and (:drafts or seen.run in (select run from identification.in_force))\
            """;

    private static final long NOBODY = -1;

    private Sight() {}

    static Map<String, @Nullable Object> of(TerritoryScope seen) {
        Map<String, @Nullable Object> limits = new HashMap<>();
        limits.put("municipality", seen.onlyMunicipality().map(MunicipalityId::value).orElse(null));
        limits.put("school", seen.onlySchool().map(SchoolId::value).orElse(null));
        limits.put("drafts", seen instanceof TerritoryScope.WholeRegion);
        return limits;
    }

    /** One school of what the scope may see. */
    static Map<String, @Nullable Object> of(TerritoryScope seen, SchoolId school) {
        Map<String, @Nullable Object> limits = of(seen);
        boolean other = seen.onlySchool().filter(own -> !own.equals(school)).isPresent();
        limits.put("school", other ? NOBODY : school.value());
        return limits;
    }
}
