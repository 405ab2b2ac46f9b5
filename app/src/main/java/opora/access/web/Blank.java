package opora.access.web;

import org.jspecify.annotations.Nullable;

/** A field that the browser did not send is an empty one. */
final class Blank {

    private Blank() {}

    static String orGiven(@Nullable String field) {
        return field == null ? "" : field;
    }
}
