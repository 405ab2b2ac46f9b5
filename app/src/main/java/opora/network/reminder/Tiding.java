package opora.network.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import opora.access.Right;
import opora.network.reminder.TidingKinds.Sort;
import opora.territory.SchoolId;

/**
 * What people are told of. What they wrote is never quoted: it stands on the page.
 *
 * @param to whoever has one of these sides at the school today
 * @param author who planned the visit: is told with the curators, also where it is no curator
 * @param key the same for the same tiding, so that it is sent once
 * @param due the last day on which something can be done in time; empty where nothing is asked
 */
record Tiding(
        Sort sort,
        Set<Side> to,
        SchoolId school,
        long author,
        String key,
        String title,
        String text,
        String address,
        Optional<LocalDate> due) {

    /** Who has to do with a visit. */
    enum Side {
        SCHOOL(Right.ANSWER_DECISIONS),
        CURATORS(Right.KEEP_VISITS);

        private final Right right;

        Side(Right right) {
            this.right = right;
        }

        Right right() {
            return right;
        }
    }
}
