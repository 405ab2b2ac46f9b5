package opora.identification;

import java.util.Optional;

/** The door to how sure the answers of kept runs are. */
public interface ListingChances {

    /** How often the rule would list the school if the year were repeated; empty where the run judged nothing. {@code verdict}: of that run. */
    Optional<ListingChance> of(Runs.Run run, SchoolVerdict verdict);
}
