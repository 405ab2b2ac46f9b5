package opora.overview.next.causes;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opora.identification.ListingChance;
import opora.identification.ListingChances;
import opora.identification.Runs.Run;
import opora.identification.SchoolVerdict;
import opora.territory.SchoolId;
import org.springframework.stereotype.Component;

/** How sure verdicts are, worked out once: a run never changes, and ten thousand repetitions of a year for hundreds of schools take seconds. */
@Component
class Bands {

    private record Judged(long run, SchoolId school) {}

    private final ListingChances chances;
    private final Map<Judged, Optional<ListingChance>> known = new ConcurrentHashMap<>();

    Bands(ListingChances chances) {
        this.chances = chances;
    }

    /** {@code verdict}: of that run and school. */
    Optional<ListingChance> of(Run run, SchoolId school, SchoolVerdict verdict) {
        Judged judged = new Judged(run.id(), school);
        Optional<ListingChance> found = known.get(judged);
        if (found == null) {
            found = chances.of(run, verdict);
            known.put(judged, found);
        }
        return found;
    }
}
