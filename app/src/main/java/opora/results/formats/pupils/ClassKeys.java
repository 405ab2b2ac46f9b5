package opora.results.formats.pupils;

import java.util.HashMap;
import java.util.Map;
import opora.territory.ClassTitle;

/** What the spellings of a class share, worked out once for each spelling of a file: «5А» stands in every school. */
final class ClassKeys {

    private static final int MOST = 10_000;

    private final Map<String, String> known = new HashMap<>();

    String of(String label) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(label, ClassTitle::key);
    }
}
