package opora.journal;

import java.time.Instant;
import java.util.Optional;
import opora.territory.SchoolId;

/**
 * Which entries are wanted; what is empty does not narrow.
 *
 * @param from the first moment
 * @param until the first moment that is not wanted any more
 * @param person number of a person, whose deeds and sign-ins are wanted; 0 is the house itself and whoever was not signed in
 * @param kind {@code intake.batch_accepted}; one of several titles of a kind stands behind a colon, {@code territory.act_recorded:Школа закрыта}
 * @param text part of the title, of the names, of a change or of the reason, in any case; of what is told
 * @param results whether the reader may know what entries say of results of schools
 */
public record Filter(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Long> person,
        Optional<String> kind,
        Optional<SchoolId> school,
        String text,
        Results results) {

    /** Entries about results speak of few pupils, in what was and is and in reasons. */
    public enum Results {
        TOLD,
        WITHHELD
    }

    public static final Filter EVERYTHING =
            new Filter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Results.TOLD);
}
