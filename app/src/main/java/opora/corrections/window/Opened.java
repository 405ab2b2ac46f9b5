package opora.corrections.window;

import java.util.Map;

/** What became of an order to open a window. */
public sealed interface Opened {

    record Done(long window) implements Opened {}

    /** By field of the form. */
    record Mistaken(Map<String, String> mistakes) implements Opened {}
}
