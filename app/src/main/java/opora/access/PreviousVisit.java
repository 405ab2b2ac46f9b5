package opora.access;

import java.time.Instant;
import java.util.Optional;

/**
 * When the person was here last before the session of this request began, as controllers receive it: a parameter of this type is filled in
 * from the session.
 *
 * @param ended the last request of it; empty on the first visit
 */
public record PreviousVisit(Optional<Instant> ended) {

    public static final PreviousVisit NONE = new PreviousVisit(Optional.empty());
}
