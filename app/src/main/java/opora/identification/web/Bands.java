package opora.identification.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.identification.ListingChance;
import opora.identification.ListingChances;
import opora.identification.Runs.Run;
import opora.identification.SchoolVerdict;

/** How far the verdicts of the schools on one page can be relied on. */
@FunctionalInterface
interface Bands {

    /** So many at most: where more stand on a page, every school says it on its own page. */
    int MOST = 2_000;

    /** By code; schools of which nothing can be said are absent. */
    Map<String, ListingChance.Band> of(List<SchoolVerdict> shown);

    static Bands of(ListingChances chances, Run run) {
        return shown -> {
            if (shown.isEmpty() || shown.size() > MOST) {
                return Map.of();
            }
            // the first asks the database how the region is spread; the others only reckon
            chances.of(run, shown.getFirst());
            return shown.parallelStream()
                    .flatMap(verdict ->
                            chances.of(run, verdict).stream()
                                    .map(chance -> Map.entry(verdict.school(), chance.band())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        };
    }
}
