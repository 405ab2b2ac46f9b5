package opora.identification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The door to how sure the answers of kept runs are. */
public interface ListingChances {

    /** How often the rule would list the school if the year were repeated; empty where the run judged nothing. {@code verdict}: of that run. */
    Optional<ListingChance> of(Runs.Run run, SchoolVerdict verdict);

    /** Of several schools of one run, by code; those of which nothing can be said are absent. */
    default Map<String, ListingChance> of(Runs.Run run, List<SchoolVerdict> verdicts) {
        // the first asks the database how the region is spread; the others only reckon
        verdicts.stream().findFirst().ifPresent(first -> of(run, first));
        return verdicts.parallelStream()
                .flatMap(verdict ->
                        of(run, verdict)
                                .map(chance -> Map.entry(verdict.school(), chance))
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
