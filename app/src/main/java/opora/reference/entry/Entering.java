package opora.reference.entry;

import java.util.Map;
import opora.reference.Card;

/** What comes of an attempt to put a version in force. */
public sealed interface Entering {

    /** {@code number} of the new version. */
    record Done(Card card, int number) implements Entering {}

    /** Not confirmed yet, or something else counts now than was shown. */
    record Proposed(Proposal proposal) implements Entering {}

    /** All of it counts already. */
    record Unchanged() implements Entering {}

    /** {@code mistakes}: field of {@link Typed} to what is wrong. */
    record Mistaken(Map<String, String> mistakes) implements Entering {}
}
