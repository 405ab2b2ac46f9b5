package opora.programme.start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Programme;
import opora.programme.start.Travelling.Passage;

/** What this room needs of storage for examples. Everything is only added to. */
public interface ExampleArchive {

    /**
     * @param edition that was approved
     */
    record Shown(Programme programme, int edition, String setting, String title, String reason) {}

    /** Nobody else shows this programme until the transaction is over. */
    void lock(long programme);

    long keep(Viewer by, Instant at, Shown shown, List<Passage> passages);

    void withdraw(Viewer by, Instant at, long example, String reason);

    /** Those that are shown now, the newest first. */
    List<Example> list();

    default Optional<Example> find(long example) {
        return list().stream().filter(one -> one.id() == example).findFirst();
    }
}
