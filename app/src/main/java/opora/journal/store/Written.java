package opora.journal.store;

import java.time.Instant;
import java.util.Optional;
import opora.journal.Entry;
import opora.vocabulary.Deed;

/**
 * What is to be written down; number and hashes are made by the database.
 *
 * @param workplace the number of the municipality in which the person works
 * @param municipality the number of the municipality of the school of the deed
 */
public record Written(
        Instant at,
        Entry.Who who,
        Optional<Long> workplace,
        Deed deed,
        Optional<Long> municipality) {}
