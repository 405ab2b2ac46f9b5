package opora.intake;

/** What became of a wish to accept a load. */
public sealed interface Acceptance {

    /** All of it counts now. */
    record Accepted(long edition, CheckedBatch.Totals totals) implements Acceptance {}

    /** The load or the data changed since the person looked; the numbers have to be looked at again. Nothing was accepted. */
    record Stale() implements Acceptance {}

    /** Nothing was accepted. {@code why}: a Russian sentence. */
    record Refused(String why) implements Acceptance {}
}
