package opora.protection;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a term.
 *
 * @param at the last look
 * @param erased how many records went at the last look that found some
 * @param erasedAt when that was; empty when nothing has ever gone
 * @param total records since the first look
 * @param failedAt empty when the last look went well
 */
public record CarriedOut(
        Instant at,
        int erased,
        Optional<Instant> erasedAt,
        long total,
        Optional<Instant> failedAt) {}
