package opora.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The door for whoever brings entries of schools: the register of an office or the schools that a results file names. Entries are staged
 * per load, count from acceptance on and stop counting when the load is recalled. The caller opens the transaction.
 */
public interface Register {

    /** One school as a source gives it. {@code code} joins; {@code municipality} and {@code region} are names. */
    record Entry(
            SchoolCode code,
            String name,
            String municipality,
            String region,
            School.Details details,
            java.util.Optional<School.Closure> closure) {}

    /** How staged entries differ from what counts now. */
    record Difference(int fresh, int changed, int unchanged, List<String> examples) {}

    void stage(long batch, long file, Collection<Entry> entries);

    Difference difference(long batch, long file);

    /** Makes the staged entries count; answers the identities by {@link SchoolCode#key()} of every school of the batch. */
    Map<String, SchoolId> accept(long batch, long edition);

    /** From now on the code names this school too; undone when the batch is recalled. */
    void alias(long batch, SchoolCode code, SchoolId school);

    void recall(long batch);

    void drop(long batch);

    void dropFile(long batch, long file);
}
