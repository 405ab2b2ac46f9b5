package opora.corrections;

import java.time.LocalDate;
import opora.access.Right;
import opora.territory.TerritoryScope;

/**
 * What people have to be reminded of: everybody whose assignment of today has this right and exactly this place.
 *
 * @param key the same for the same reminder, so that it is sent once
 * @param due the last day on which it can be done in time
 */
public record Reminder(
        Right right,
        TerritoryScope place,
        String key,
        String title,
        String text,
        String address,
        LocalDate due) {}
