package opora.territory;

/** What became of a change that was to be recorded. */
public sealed interface Recording {

    record Recorded(Act act) implements Recording {}

    /** Nothing was recorded: it is not possible, or the data are not those that the person saw. */
    record Proposed(Proposal proposal) implements Recording {}
}
