package opora.network;

import java.time.Instant;
import java.util.Optional;
import opora.office.AttachedKind;

/** A file of a visit; {@code size} in bytes, 0 once it was removed. */
public record VisitFile(
        long id,
        String name,
        AttachedKind kind,
        int size,
        Instant at,
        Optional<Instant> removedAt) {}
