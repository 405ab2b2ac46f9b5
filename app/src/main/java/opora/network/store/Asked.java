package opora.network.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;

/** Which visits are asked for: one, those of a school, all in sight. */
record Asked(TerritoryScope scope, Optional<Long> visit, Optional<SchoolId> school) {

    /** Of {@code network.visit} under the name {@code seen}. */
    String clause() {
        return "(:visit::bigint is null or seen.id = :visit) and (:school::bigint is null or seen.school = :school) and "
                + InSight.CLAUSE;
    }

    Map<String, @Nullable Object> params() {
        Map<String, @Nullable Object> params = new HashMap<>(scope.limits());
        params.put("visit", visit.orElse(null));
        params.put("school", school.map(SchoolId::value).orElse(null));
        return params;
    }

    /** Rows of something by the visit that they belong to. */
    record OfVisit<T>(long visit, T one) {

        static <T> Map<Long, List<T>> group(List<OfVisit<T>> all) {
            return all.stream()
                    .collect(
                            Collectors.groupingBy(
                                    OfVisit::visit,
                                    Collectors.mapping(OfVisit::one, Collectors.toList())));
        }
    }
}
