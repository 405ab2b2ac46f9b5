package opora.programme;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;

/** The door to what one person has typed and not saved; nobody else reads it. */
public interface Drafts {

    /**
     * @param upon the version on which it was begun
     */
    record Draft(Map<String, String> values, int upon, Instant at) {}

    Optional<Draft> find(Viewer person, long programme, String form);

    /** Instead of the one before. */
    void keep(Viewer person, long programme, String form, Draft draft);

    void forget(Viewer person, long programme, String form);

    /** Those that nobody has touched since; answers how many they were. */
    int forgetBefore(Instant moment);
}
