package opora.consistency;

/** What comes of answering for a task. */
public sealed interface Answer {

    record Kept() implements Answer {}

    /** {@code why}: for the person, beside the field. */
    record Refused(String why) implements Answer {}

    /** The values are others by now, or somebody else has answered: look again. */
    record Stale() implements Answer {}
}
