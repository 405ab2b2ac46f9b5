package opora.identification.warning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opora.statistics.Share;
import opora.statistics.ShareDistribution;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** All results of the region by year and procedure, and how they are spread. Filled first, then asked. */
final class RegionResults {

    private final Map<Cell, Map<String, Share>> results = new HashMap<>();
    private final Map<Cell, ShareDistribution> spreads = new ConcurrentHashMap<>();

    private record Cell(AcademicYear year, Procedure procedure) {}

    void put(String of, AcademicYear year, Procedure procedure, Share failed) {
        results.computeIfAbsent(new Cell(year, procedure), _ -> new HashMap<>()).put(of, failed);
    }

    Optional<Share> find(String of, AcademicYear year, Procedure procedure) {
        return Optional.ofNullable(
                results.getOrDefault(new Cell(year, procedure), Map.of()).get(of));
    }

    boolean isHeld(AcademicYear year, Procedure procedure) {
        return results.containsKey(new Cell(year, procedure));
    }

    ShareDistribution spread(AcademicYear year, Procedure procedure) {
        return spreads.computeIfAbsent(
                new Cell(year, procedure),
                cell -> ShareDistribution.of(results.getOrDefault(cell, Map.of()).values()));
    }
}
