package opora.territory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which school a closed one went on in.
 *
 * @param schools all of the region in one structure
 * @param byKey schools by {@link SchoolCode#key()} of the codes they were joined to
 */
public record Heirs(List<School> schools, Map<String, SchoolId> byKey) {

    /** The codes to which closed schools were joined. */
    public static Collection<SchoolCode> named(List<School> schools) {
        return schools.stream().flatMap(school -> code(school).stream()).toList();
    }

    private static Optional<SchoolCode> code(School school) {
        return school.closure()
                .map(School.Closure::mergedIntoCode)
                .filter(code -> !code.isBlank())
                .map(SchoolCode::new);
    }

    /** Of every school the municipality of its last heir; of a school that nobody inherited its own. */
    public Map<SchoolId, Municipality> municipalities() {
        Map<SchoolId, School> byId = new HashMap<>();
        schools.forEach(school -> byId.put(school.id(), school));
        Map<SchoolId, Municipality> homes = new HashMap<>();
        schools.forEach(school -> homes.put(school.id(), last(school, byId).municipality()));
        return homes;
    }

    /** Schools that are said to have been joined to each other end the search where it began to repeat. */
    private School last(School school, Map<SchoolId, School> byId) {
        Set<SchoolId> passed = new HashSet<>();
        School last = school;
        while (passed.add(last.id())) {
            School next =
                    code(last).map(SchoolCode::key).map(byKey::get).map(byId::get).orElse(last);
            last = passed.contains(next.id()) ? last : next;
        }
        return last;
    }
}
