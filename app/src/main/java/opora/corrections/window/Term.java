package opora.corrections.window;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a window stands since {@code at}.
 *
 * @param schoolsUntil the last day for schools
 * @param answersUntil the last day for municipalities, not before the other
 * @param word to the schools, «» when there is none
 * @param reason of a change; «» of the first
 */
public record Term(
        LocalDate schoolsUntil,
        LocalDate answersUntil,
        String word,
        Status status,
        String reason,
        Instant at,
        String by) {

    /** Closed by the region, once and for all. */
    public enum Status {
        OPEN,
        CLOSED
    }
}
