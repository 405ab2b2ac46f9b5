package opora.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of a visit.
 *
 * @param by the number of the person
 * @param removedAt when its words were removed because they named a pupil; they are «» since then
 */
public record VisitStep(long id, Said said, Instant at, long by, Optional<Instant> removedAt) {

    /** What a step says. */
    public sealed interface Said {}

    public record Planned(VisitPlan plan) implements Said {}

    /** Put off, or brought forward. */
    public record Moved(LocalDate to, String reason) implements Said {}

    public record Cancelled(String reason) implements Said {}

    public record Held(VisitProtocol protocol) implements Said {}

    /** {@code replaces}: the step whose protocol it takes the place of; that stays readable. */
    public record Mended(VisitProtocol protocol, long replaces, String reason) implements Said {}

    /** Of a visit that took place. */
    public Optional<VisitProtocol> protocol() {
        return switch (said) {
            case Held(VisitProtocol protocol) -> Optional.of(protocol);
            case Mended(VisitProtocol protocol, long _, String _) -> Optional.of(protocol);
            case Planned _, Moved _, Cancelled _ -> Optional.empty();
        };
    }
}
