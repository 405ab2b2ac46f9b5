package opora.corrections;

import java.time.LocalDate;
import java.util.Optional;
import opora.access.Right;
import opora.territory.TerritoryScope;

/**
 * What people are told of: everybody whose assignment of today has this right and exactly this place.
 *
 * @param key the same for the same reminder, so that it is sent once
 * @param due the last day on which it can be done in time; empty where nothing is asked
 */
public record Reminder(
        Sort sort,
        Right right,
        TerritoryScope place,
        String key,
        String title,
        String text,
        String address,
        Optional<LocalDate> due) {

    public enum Sort {
        /** a last day comes near or has passed */
        TERM,
        /** the region opened, moved or closed a window */
        WINDOW,
        /** a school made a request or withdrew it */
        REQUEST,
        /** somebody answered or decided, or a load changed the number */
        STEP
    }
}
