package opora.access;

import java.time.LocalDate;
import java.util.Optional;
import opora.territory.TerritoryScope;

/**
 * Who someone is, where and for how long.
 *
 * @param place the whole region, one municipality or one school; what the role's {@link Reach} asks for
 * @param since the first day
 * @param until the last day; empty while no end is known
 * @param basis the order, agreement or study that it rests on, whom it stands in for; may be empty
 */
public record Assignment(
        long id,
        Role role,
        TerritoryScope place,
        LocalDate since,
        Optional<LocalDate> until,
        String basis) {

    /** How it stands to a day. */
    public enum Time {
        AHEAD,
        NOW,
        OVER
    }

    public Time on(LocalDate day) {
        if (day.isBefore(since)) {
            return Time.AHEAD;
        }
        return until.filter(day::isAfter).isPresent() ? Time.OVER : Time.NOW;
    }
}
