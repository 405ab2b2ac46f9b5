package opora.intake;

/** What became of a wish to recall a load. */
public sealed interface Recall {

    /** What was before the load counts again. */
    record Recalled() implements Recall {}

    /** Nothing changed. {@code why}: a Russian sentence that says what to do. */
    record Refused(String why) implements Recall {}
}
