package opora.network.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.network.SchoolVisit;
import opora.network.SchoolVisits;
import opora.network.VisitStep.Said;
import opora.network.store.VisitStore;
import org.springframework.stereotype.Component;

/** Finds a visit and holds it while something is written down of it. */
@Component
class VisitFiling {

    private final SchoolVisits visits;
    private final VisitStore store;
    private final Clock clock;

    VisitFiling(SchoolVisits visits, VisitStore store, Clock clock) {
        this.visits = visits;
        this.store = store;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such visit for the one who asks */
    SchoolVisit hold(Viewer by, long id) {
        store.lock(id);
        return visits.find(by.scope(), id).orElseThrow(NotVisible::new);
    }

    void add(Viewer by, SchoolVisit visit, Said said) {
        store.add(by, visit.id(), visit.school(), said, clock.instant());
    }

    LocalDate today() {
        return visits.today();
    }

    Instant now() {
        return clock.instant();
    }
}
