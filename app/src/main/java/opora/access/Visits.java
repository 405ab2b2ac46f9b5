package opora.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opora.access.store.VisitStore;
import org.springframework.stereotype.Component;

/**
 * The one place that knows when people are here. A visit is a session; the one before it ended with the last request before the session began,
 * on whatever device, to the minute.
 */
@Component
public class Visits {

    /** So that a busy person does not write at every page. */
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Map<Long, Instant> noted = new ConcurrentHashMap<>();
    private final VisitStore visits;
    private final Clock clock;

    Visits(VisitStore visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** {@code lastHere}: the last request of the person; empty for who has never been here. */
    public record Presence(Instant knownSince, Optional<Instant> lastHere) {}

    /** A session begins. Answers when the previous visit ended; it stands in the session as {@link PreviousVisit}. */
    public PreviousVisit begin(Person person) {
        Instant now = clock.instant();
        noted.put(person.id(), now);
        return new PreviousVisit(visits.note(person.id(), now));
    }

    /** The person has asked for something. */
    public void note(Viewer viewer) {
        Instant now = clock.instant();
        Instant before = noted.getOrDefault(viewer.id(), Instant.EPOCH);
        if (now.isAfter(before.plus(EVERY))) {
            noted.put(viewer.id(), now);
            visits.note(viewer.id(), now);
        }
    }

    /** Of everybody, by the number of the person; for the work of the house itself. */
    public Map<Long, Presence> everybody() {
        return visits.list();
    }
}
