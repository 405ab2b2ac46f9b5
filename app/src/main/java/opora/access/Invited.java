package opora.access;

import java.time.Instant;
import java.util.Map;

/** What comes of inviting someone. */
public sealed interface Invited {

    /** @param token what {@code /invitation?token=…} is opened with until {@code ends}; shown once and never again */
    record Awaited(Person person, String token, Instant ends) implements Invited {}

    /** {@code mistakes}: name of the field to what is wrong with it, in the order of the form. */
    record Refused(Map<String, String> mistakes) implements Invited {}
}
