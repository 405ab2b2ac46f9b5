package opora.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to schools and municipalities. */
public interface Schools {

    /** All schools in sight that count now, by municipality and then by name in the Russian order («№ 2» before «№ 10»); those without one come last. */
    List<School> list(TerritoryScope seen);

    /** By part of the name or of the code, in any case; at most {@code limit}, in the same order. */
    List<School> search(TerritoryScope seen, String part, int limit);

    Optional<School> find(TerritoryScope seen, SchoolId id);

    /**
     * The schools in sight today as they were in a structure, all of them in every structure: only names, municipalities and closures differ,
     * so that sums over municipalities stay the same.
     */
    List<School> list(TerritoryScope seen, Structure structure);

    /** Those that somebody told: {@link Municipality#NOT_TOLD} is not among them. */
    List<Municipality> municipalities(TerritoryScope seen);

    /** Schools by {@link SchoolCode#key()}; codes that nobody has are absent from the answer. */
    Map<String, SchoolId> byCode(TerritoryScope seen, Collection<SchoolCode> codes);

    /** The name of the region as the newest register gives it; «Регион» before any register. */
    String region();
}
