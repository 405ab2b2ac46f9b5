package opora.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to schools and municipalities. */
public interface Schools {

    /** All schools in sight that count now, by municipality and then by name in the Russian order («№ 2» before «№ 10»); those without one come last. */
    List<School> list(TerritoryScope seen);

    /** By part of the name or of the code, in any case; at most {@code limit}, in the same order. */
    default List<School> search(TerritoryScope seen, String part, int limit) {
        return search(seen, new Sought(part, Optional.empty(), Structure.today()), limit);
    }

    List<School> search(TerritoryScope seen, Sought sought, int limit);

    /**
     * What is looked for in a structure.
     *
     * @param words any words of name, code and place; «» for all
     * @param municipality of the schools in that structure; empty for all
     */
    record Sought(String words, Optional<MunicipalityId> municipality, Structure structure) {}

    default Optional<School> find(TerritoryScope seen, SchoolId id) {
        return find(seen, id, Structure.today());
    }

    /** A school in sight today as it was in a structure. */
    Optional<School> find(TerritoryScope seen, SchoolId id, Structure structure);

    /**
     * The schools in sight today as they were in a structure, all of them in every structure: only names, municipalities and closures differ,
     * so that sums over municipalities stay the same.
     */
    List<School> list(TerritoryScope seen, Structure structure);

    /**
     * The municipality to which each school in sight counts in a structure: its own, and for a school that had been joined to another one
     * by then, that of the other. One municipality for every school, so that sums over municipalities are the same in every structure.
     */
    Map<SchoolId, Municipality> homes(TerritoryScope seen, Structure structure);

    /** What accepted loads said of a school, in the order of acceptance; none when it is out of sight. */
    List<Said> said(TerritoryScope seen, SchoolId id);

    /**
     * @param since the day of acceptance; empty for loads from before days were kept
     */
    record Said(
            long load,
            Optional<LocalDate> since,
            String name,
            String municipality,
            Optional<School.Closure> closure) {}

    /** Those that somebody told: {@link Municipality#NOT_TOLD} is not among them. */
    default List<Municipality> municipalities(TerritoryScope seen) {
        return municipalities(seen, Structure.today());
    }

    /** Those to which schools in sight belonged in a structure. */
    List<Municipality> municipalities(TerritoryScope seen, Structure structure);

    /** Schools by {@link SchoolCode#key()}; codes that nobody has are absent from the answer. */
    Map<String, SchoolId> byCode(TerritoryScope seen, Collection<SchoolCode> codes);

    /** The name of the region as the newest register gives it; «Регион» before any register. */
    String region();
}
