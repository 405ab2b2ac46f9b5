package opora.results.formats.pupils;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.results.Paper;

/** The classes of one school in one procedure. A country has a hundred thousand of such schools, most with one of them: it takes next to no memory. */
final class ClassTallies {

    private final List<Paper.Task> tasks;
    private final ClassKeys keys;
    private Map<String, ClassTally> byKey = Map.of();
    private Map<String, ClassTally> bySpelling = Map.of();

    ClassTallies(List<Paper.Task> tasks, ClassKeys keys) {
        this.tasks = tasks;
        this.keys = keys;
    }

    /** Spaces, case and the alphabet of a letter do not make another class: «5 a» is «5А». */
    ClassTally of(String label) {
        ClassTally known = bySpelling.get(label);
        if (known != null) {
            return known;
        }
        ClassTally found = ofKey(keys.of(label), label);
        found.alsoWritten(label);
        bySpelling = with(bySpelling, label, found);
        return found;
    }

    private ClassTally ofKey(String key, String label) {
        ClassTally known = byKey.get(key);
        if (known != null) {
            return known;
        }
        ClassTally begun = new ClassTally(label, tasks);
        byKey = with(byKey, key, begun);
        return begun;
    }

    /** The first pair needs no table of its own. */
    private static Map<String, ClassTally> with(
            Map<String, ClassTally> known, String name, ClassTally one) {
        if (known.isEmpty()) {
            return Map.of(name, one);
        }
        Map<String, ClassTally> more = known.size() == 1 ? new HashMap<>(known) : known;
        more.put(name, one);
        return more;
    }

    /** Of the rows that name no class. */
    Optional<ClassTally> unnamed() {
        return Optional.ofNullable(byKey.get(""));
    }

    Collection<ClassTally> all() {
        return byKey.values();
    }

    Stream<ClassTally> inOrder() {
        return byKey.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** Of all classes together. */
    Sums sums() {
        if (byKey.size() == 1) {
            return all().iterator().next().sums();
        }
        Sums sums = new Sums(tasks);
        all().forEach(one -> sums.addAll(one.sums()));
        return sums;
    }

    Rows rows() {
        Rows rows = new Rows();
        all().forEach(one -> rows.addAll(one.rows()));
        return rows;
    }
}
