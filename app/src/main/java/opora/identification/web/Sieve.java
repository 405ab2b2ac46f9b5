package opora.identification.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opora.identification.run.Roll.Line;
import opora.identification.web.ListQuery.Filter;
import org.jspecify.annotations.Nullable;

/** What the filters of a list let through, and what all of them but one do; every school is looked at once. Each keeps the order of the run. */
final class Sieve {

    private final List<Line> chosen = new ArrayList<>();
    private final Map<Filter, List<Line>> without = new EnumMap<>(Filter.class);

    Sieve(ListQuery query, List<Line> schools) {
        for (Filter filter : Filter.values()) {
            without.put(filter, new ArrayList<>());
        }
        for (Line school : schools) {
            sort(query, school);
        }
    }

    private void sort(ListQuery query, Line school) {
        @Nullable Filter against = null;
        for (Filter filter : Filter.values()) {
            if (!query.passes(filter, school)) {
                if (against != null) {
                    return;
                }
                against = filter;
            }
        }
        if (against != null) {
            without(against).add(school);
            return;
        }
        chosen.add(school);
        without.values().forEach(list -> list.add(school));
    }

    List<Line> chosen() {
        return chosen;
    }

    List<Line> ofAnyStatus() {
        return without(Filter.STATUS);
    }

    List<Line> without(Filter filter) {
        return without.getOrDefault(filter, List.of());
    }
}
