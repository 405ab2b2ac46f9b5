package opora.consistency.checking;

/** What the newest look at the data does to a task. */
public sealed interface Change {

    /** A violation that nobody has seen, or one that was fixed and is back without an explanation that fits. */
    record Opened(Violation violation) implements Change {}

    /** Explained once, and the values are others now. */
    record Reopened(Violation violation) implements Change {}

    /** It was fixed and is back with the very values that were explained. */
    record ExplainedAgain(Violation violation) implements Change {}

    /** Not explained yet, of the same who had it, with other values than before. */
    record Changed(Violation violation) implements Change {}

    /** Not explained yet, and somebody else has it from now on, with whatever values. */
    record Handed(Violation violation) implements Change {}

    /** The same as before; where it is may be called otherwise by now. */
    record Same(Violation violation) implements Change {}

    /** The data are right now, or the thing is gone. */
    record Fixed(long task) implements Change {}
}
