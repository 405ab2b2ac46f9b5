package opora.access.web;

import java.time.Instant;

/**
 * A session of a person as the page lists it.
 *
 * @param mark names the session in a form; the session itself cannot be entered with it
 * @param browser in words, with the system
 * @param used when it was last asked for a page
 */
public record OpenSession(
        String mark, String browser, String address, Instant since, Instant used, When when) {

    /** Whether it is the one that asks. */
    public enum When {
        NOW,
        ELSEWHERE
    }
}
