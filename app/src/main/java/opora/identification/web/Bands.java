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
        return shown ->
                shown.size() > MOST
                        ? Map.of()
                        : chances.of(run, shown).entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey, one -> one.getValue().band()));
    }
}
