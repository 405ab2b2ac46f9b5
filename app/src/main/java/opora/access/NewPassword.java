package opora.access;

import java.util.Map;

/** What comes of choosing a password. */
public sealed interface NewPassword {

    record Accepted(Person person) implements NewPassword {}

    /** {@code mistakes}: name of the field to what is wrong with it, in the order of the form. */
    record Refused(Map<String, String> mistakes) implements NewPassword {}
}
