package opora.intake.checking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import opora.intake.CheckedBatch.Near;
import opora.territory.School;
import opora.territory.SchoolCode;

/** Known schools that an unknown code may mean: the same name, or a slip of the pen in the code. */
final class NearSchools {

    private NearSchools() {}

    /** Schools of the same name first, unless there are too many of them. */
    static List<Near> of(String key, String name, List<School> schools) {
        Map<String, School> byKey = new LinkedHashMap<>();
        schools.forEach(school -> byKey.put(new SchoolCode(school.code()).key(), school));
        return Stream.concat(
                        namesakes(name, schools).stream(),
                        NearCodes.of(key, byKey.keySet()).stream()
                                .map(near -> Objects.requireNonNull(byKey.get(near)))
                                .sorted(Comparator.comparing(School::code)))
                .distinct()
                .map(school -> new Near(school.code(), school.name(), school.municipality().name()))
                .toList();
    }

    private static List<School> namesakes(String name, List<School> schools) {
        String called = plain(name);
        List<School> found =
                schools.stream()
                        .filter(school -> !called.isEmpty() && plain(school.name()).equals(called))
                        .toList();
        return found.size() > NearCodes.MOST ? List.of() : found;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^a-zа-я0-9]+", " ")
                .strip();
    }
}
