package opora.territory;

import java.util.List;
import java.util.Map;
import opora.vocabulary.Deed;

/** A change before it is recorded: what it would do, or why it cannot be. */
public sealed interface Proposal {

    /**
     * @param subject what changes, as it is called on that day
     * @param edition the state of the data in which this is true, see {@link Editions#newest()}
     */
    record Possible(String subject, List<Deed.Change> lines, long edition) implements Proposal {}

    /** By field of the form: {@code onDay}, {@code basis}, {@code name}, {@code municipality}, {@code school}. */
    record Refused(Map<String, String> mistakes) implements Proposal {}
}
