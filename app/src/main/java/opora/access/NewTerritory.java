package opora.access;

import java.util.Map;

/** What comes of choosing another territory for a person. */
public sealed interface NewTerritory {

    record Given(Person person) implements NewTerritory {}

    /** {@code mistakes}: name of the field to what is wrong with it. */
    record Refused(Map<String, String> mistakes) implements NewTerritory {}
}
