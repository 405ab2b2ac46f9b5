package opora.identification.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.identification.RunRecords.Home;
import opora.identification.SchoolList.Entry;
import opora.territory.Municipality;
import opora.territory.SchoolId;

/** Where the schools of a run stood when it was made, and in which order a person reads them. */
final class RunPlaces {

    static final long NOWHERE = 0;
    private static final String NOWHERE_TITLE = "Муниципалитет не указан";

    private final Map<SchoolId, Integer> ranks = new HashMap<>();
    private final Map<SchoolId, Long> municipalities = new HashMap<>();
    private final Map<Long, String> names = new LinkedHashMap<>();

    /** {@code homes}: in the order in which a person reads them. */
    RunPlaces(List<Home> homes) {
        for (Home home : homes) {
            long municipality = home.municipality().map(it -> it.id().value()).orElse(NOWHERE);
            ranks.put(home.school(), ranks.size());
            municipalities.put(home.school(), municipality);
            names.put(
                    municipality,
                    home.municipality().map(Municipality::name).orElse(NOWHERE_TITLE));
        }
    }

    long municipalityOf(Entry entry) {
        return id(entry).map(municipalities::get).orElse(NOWHERE);
    }

    String municipalityNameOf(Entry entry) {
        return names.getOrDefault(municipalityOf(entry), NOWHERE_TITLE);
    }

    /** By municipality, then by name. */
    int rankOf(Entry entry) {
        return id(entry).map(ranks::get).orElse(Integer.MAX_VALUE);
    }

    /** Number and name, in their order. */
    Map<Long, String> municipalities() {
        return names;
    }

    private static Optional<SchoolId> id(Entry entry) {
        return entry.place().id();
    }
}
