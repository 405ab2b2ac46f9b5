package opora.identification.store;

import java.util.Map;
import java.util.Set;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;

/**
 * What of the runs a scope may see: only the whole region sees drafts, and others those that are shown where they ask for them. Whose a school
 * is today is told before, see {@link opora.identification.run.SightOfToday}.
 */
final class Sight {

    /** For tables with the columns {@code run}, {@code school} and {@code municipality} under the name {@code seen}. */
    static final String IN_SIGHT =
            """
            (:municipality::bigint is null or seen.municipality = :municipality) \
            and (:schools::bigint[] is null or seen.school = any(:schools)) \
            and (:drafts or seen.run in (select run from identification.in_force)
                 or :shown and seen.run in (select run from identification.shown))\
            """;

    private Sight() {}

    static Map<String, @Nullable Object> of(TerritoryScope seen) {
        Map<String, @Nullable Object> limits = seen.limits();
        limits.put("drafts", seen instanceof TerritoryScope.WholeRegion);
        limits.put("shown", false);
        return limits;
    }

    /** Of a run that everybody could see once. */
    static Map<String, @Nullable Object> ofPublished(TerritoryScope seen, SchoolId school) {
        Map<String, @Nullable Object> limits = of(seen, school);
        limits.put("drafts", true);
        return limits;
    }

    /** The same question about the moment {@code :moment}. */
    static String before(String sql) {
        return sql.replace(
                "select run from identification.in_force)",
                "select identification.in_force_before(:moment))");
    }

    /** One school of what the scope may see. */
    static Map<String, @Nullable Object> of(TerritoryScope seen, SchoolId school) {
        return cut(of(seen), seen, school);
    }

    /** Some schools, as far as the scope may see them. */
    static Map<String, @Nullable Object> of(TerritoryScope seen, Set<SchoolId> schools) {
        Map<String, @Nullable Object> limits = of(seen);
        limits.put(
                "schools",
                schools.stream()
                        .filter(one ->
                                seen.onlySchools().map(own -> own.contains(one)).orElse(true))
                        .mapToLong(SchoolId::value)
                        .toArray());
        return limits;
    }

    /** The same, and shown drafts. */
    static Map<String, @Nullable Object> withShown(TerritoryScope seen) {
        Map<String, @Nullable Object> limits = of(seen);
        limits.put("shown", true);
        return limits;
    }

    static Map<String, @Nullable Object> withShown(TerritoryScope seen, SchoolId school) {
        return cut(withShown(seen), seen, school);
    }

    private static Map<String, @Nullable Object> cut(
            Map<String, @Nullable Object> limits, TerritoryScope seen, SchoolId school) {
        boolean visible = seen.onlySchools().map(own -> own.contains(school)).orElse(true);
        limits.put("schools", visible ? new long[] {school.value()} : new long[] {});
        return limits;
    }
}
