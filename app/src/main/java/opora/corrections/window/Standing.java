package opora.corrections.window;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.corrections.request.RequestState.Lateness;
import opora.corrections.store.WindowStore;
import opora.corrections.window.SchoolState.Look;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Where a window and a school stand at this moment. */
@Component
public class Standing {

    private final WindowStore store;
    private final Clock clock;

    Standing(WindowStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public Phase phase(Window window) {
        return window.phase(LocalDate.now(clock));
    }

    public Lateness lateness(Window window) {
        return phase(window) == Phase.SCHOOLS ? Lateness.IN_TIME : Lateness.LATE;
    }

    /** @throws NotVisible when the school is out of sight or not invited */
    public Look look(TerritoryScope seen, Window window, SchoolId school) {
        Look look = store.invited(seen, window.id()).get(school);
        if (look == null) {
            throw new NotVisible();
        }
        return look;
    }

    public void keep(Viewer by, Window window, SchoolId school, Look look) {
        store.look(by, window.id(), school, look, now());
    }
}
