package opora.identification.adversity;

import java.time.Instant;
import java.util.List;
import opora.access.Viewer;
import opora.identification.adversity.AdversityRules.Draft;
import opora.identification.adversity.AdversityRules.Entered;

/** Where rules are kept. */
public interface RuleArchive {

    /** The newest first. */
    List<Entered> list();

    /** Answers its number. */
    long keep(Viewer by, Instant at, Draft draft);

    /** Whether this one took it back: of two people at once the first does. */
    boolean withdraw(Viewer by, Instant at, long number, String reason);
}
