package opora.corrections.request;

import java.util.List;
import java.util.Map;

/** What comes of the wish to remove something. */
public sealed interface Removed {

    /** {@code left}: other texts of the request in which the same still stands. */
    record Done(Place place, List<Place> left) implements Removed {}

    /** What is wrong, by field of the form. */
    record Mistaken(Map<String, String> mistakes) implements Removed {}
}
