package opora.results.telling;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.vocabulary.Numbers;

/** Readings by the names that the catalogue of findings uses. */
final class Found {

    private final Map<String, Reading> readings = new HashMap<>();

    void put(String name, Reading reading) {
        readings.put(name, reading);
    }

    /** «2 задания из 3», and {@code name}.list «1, 2». */
    void tasks(String name, List<String> tasks, int of, int n) {
        put(
                name,
                new Reading(
                        tasks.size(),
                        Words.TASK.counted(tasks.size()) + " из " + Numbers.whole(of),
                        tasks.size(),
                        n));
        put(name + ".list", Reading.words(String.join(", ", tasks), n));
    }

    Map<String, Reading> all() {
        return Collections.unmodifiableMap(readings);
    }
}
