package opora.access.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import opora.access.Person;

/**
 * What a session knows between the password and the code: who it may become and where to go then. It opens nothing and ends after five
 * minutes.
 */
record HalfSession(long person, int stamp, Instant since, String to) {

    private static final String KEPT = "half";
    private static final Duration LIVES = Duration.ofMinutes(5);
    private static final int PARTS = 4;

    static HalfSession of(Person person, Instant now, String to) {
        return new HalfSession(person.id(), person.stamp(), now, to);
    }

    void keep(HttpSession session) {
        session.setAttribute(
                KEPT, "%d:%d:%d:%s".formatted(person, stamp, since.getEpochSecond(), to));
    }

    static Optional<HalfSession> of(HttpSession session, Instant now) {
        if (!(session.getAttribute(KEPT) instanceof String kept)) {
            return Optional.empty();
        }
        String[] parts = kept.split(":", PARTS);
        Instant since = Instant.ofEpochSecond(Long.parseLong(parts[2]));
        return Optional.of(
                        new HalfSession(
                                Long.parseLong(parts[0]),
                                Integer.parseInt(parts[1]),
                                since,
                                parts[3]))
                .filter(half -> now.isBefore(half.since().plus(LIVES)));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }
}
