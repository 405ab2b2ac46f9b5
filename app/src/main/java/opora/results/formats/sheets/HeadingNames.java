package opora.results.formats.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.intake.formats.Heading;

/** Turns «what a column holds → how it may be headed» round, with headings as they are compared. */
public final class HeadingNames {

    private HeadingNames() {}

    public static <F> Map<String, F> of(Map<F, List<String>> headings) {
        Map<String, F> names = new HashMap<>();
        headings.forEach((field, spellings) ->
                spellings.forEach(spelling -> names.put(Heading.plain(spelling), field)));
        return Map.copyOf(names);
    }
}
