package opora.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.network.store.VisitStore;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** The door to visits of schools, as far as they are in sight. */
@Component
public class SchoolVisits {

    private final VisitStore visits;
    private final Clock clock;

    SchoolVisits(VisitStore visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The latest day first. */
    public List<SchoolVisit> list(TerritoryScope seen) {
        return visits.list(seen);
    }

    public List<SchoolVisit> ofSchool(TerritoryScope seen, SchoolId school) {
        return visits.ofSchool(seen, school);
    }

    public Optional<SchoolVisit> find(TerritoryScope seen, long id) {
        return visits.find(seen, id);
    }

    /** The newest visit of each school that took place. */
    Map<SchoolId, LastContact> lastHeld(TerritoryScope seen) {
        return visits.lastHeld(seen);
    }

    /** The schools that this person visited since the day. */
    public Set<SchoolId> heldBy(TerritoryScope seen, long person, LocalDate since) {
        return visits.heldBy(seen, person, since);
    }
}
