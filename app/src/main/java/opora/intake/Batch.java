package opora.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A load: several files that are checked and accepted together.
 *
 * @param files in the order in which they came
 * @param acceptance empty while the load is open
 * @param recall empty unless the load was recalled
 */
public record Batch(
        long id,
        State state,
        Instant createdAt,
        String createdBy,
        List<BatchFile> files,
        Optional<Deed> acceptance,
        Optional<Deed> recall) {

    /** Where a load is on its way. */
    public enum State {
        OPEN,
        ACCEPTED,
        RECALLED
    }

    /** Who did it, when and why; {@code reason} is «» for an acceptance. */
    public record Deed(Instant at, String by, String reason) {}

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
