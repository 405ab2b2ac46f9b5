package opora.network;

import java.time.Instant;
import java.util.Optional;
import opora.office.AttachedKind;

/**
 * A file of a visit.
 *
 * @param size in bytes, 0 once it was removed
 * @param by the number of the person
 */
public record VisitFile(
        long id,
        String name,
        AttachedKind kind,
        int size,
        Instant at,
        long by,
        Optional<Instant> removedAt) {}
