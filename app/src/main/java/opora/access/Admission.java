package opora.access;

import java.util.Map;

/** What comes of letting someone in. */
public sealed interface Admission {

    /** {@code password}: what the person signs in with the first time; shown once and never again. */
    record Admitted(Person person, String password) implements Admission {}

    /** {@code mistakes}: name of the field to what is wrong with it, in the order of the form. */
    record Refused(Map<String, String> mistakes) implements Admission {}
}
