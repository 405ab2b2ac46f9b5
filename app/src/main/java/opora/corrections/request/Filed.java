package opora.corrections.request;

import java.util.Map;

/** What became of a form. */
public sealed interface Filed {

    record Taken(long request) implements Filed {}

    /** By field of the form. */
    record Mistaken(Map<String, String> mistakes) implements Filed {}
}
