package opora.network.note;

import java.time.Instant;
import java.util.Optional;
import opora.territory.SchoolId;

/**
 * What somebody wrote down about a school.
 *
 * @param by the number of the person
 * @param takenBackAt when it was taken back by whoever had written it
 * @param removedAt when its words were removed because they named a pupil; they are «» since then
 */
public record Note(
        long id,
        SchoolId school,
        String text,
        Instant at,
        long by,
        Optional<Instant> takenBackAt,
        Optional<Instant> removedAt) {}
