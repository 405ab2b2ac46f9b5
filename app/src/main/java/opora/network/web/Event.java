package opora.network.web;

import java.util.Optional;

/**
 * A line of a timeline.
 *
 * @param removable what the one who looks can take the words out of
 */
public record Event(String title, String text, String who, Optional<Removable> removable) {

    /** {@code kind} and {@code row}: as the form sends them. */
    public record Removable(String kind, long row) {}
}
