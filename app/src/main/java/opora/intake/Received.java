package opora.intake;

/** What became of files that were sent. */
public sealed interface Received {

    /** They are in the load and being read. */
    record Taken(long batch) implements Received {}

    /** None was taken. {@code why}: a Russian sentence that says what to do. */
    record Refused(String why) implements Received {}
}
