package opora.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The door for whoever brings entries of schools: the register of an office or the schools that a results file names. Entries are staged
 * per load, count from acceptance on and stop counting when the load is recalled. The caller opens the transaction.
 */
public interface Register {

    /** One school as a source gives it. {@code code} joins, and so do {@code codes}; {@code municipality} and {@code region} are names. */
    record Entry(
            SchoolCode code,
            String name,
            String municipality,
            String region,
            School.Details details,
            Optional<School.Closure> closure,
            Map<CodeKind, SchoolCode> codes) {

        public Entry {
            codes = Map.copyOf(codes);
        }

        /** Without further codes. */
        public Entry(
                SchoolCode code,
                String name,
                String municipality,
                String region,
                School.Details details,
                Optional<School.Closure> closure) {
            this(code, name, municipality, region, details, closure, Map.of());
        }
    }

    /**
     * How staged entries differ from what counts now.
     *
     * @param examples the first differences, «Боровинская СОШ: муниципалитет был «А», станет «Б»»
     * @param absent working schools of the municipalities of this register that no register of the load names; nothing happens to them
     * @param taken codes that name another school already; they are not taken over
     */
    record Difference(
            int fresh,
            int changed,
            int unchanged,
            List<String> examples,
            List<Absent> absent,
            List<TakenCode> taken) {}

    /** A school that is known, works and is not in the register. */
    record Absent(SchoolCode code, String name, String municipality) {}

    /** {@code school}: the name of the one for which the register gives the code. */
    record TakenCode(String school, CodeKind kind, String code) {}

    /** Two staged entries that name one school and say different things of it. Files may be the same. */
    record Clash(long file, SchoolCode code, long otherFile, SchoolCode otherCode) {}

    /**
     * What nobody but one load brought: without it these schools would be unknown and these codes (as {@link SchoolCode#key()}) would name
     * nobody.
     */
    record Brought(Set<SchoolId> schools, Set<String> keys) {}

    void stage(long batch, long file, Collection<Entry> entries);

    Difference difference(long batch, long file);

    List<Clash> clashes(long batch);

    /**
     * Makes the staged entries and aliases count; answers the identities by {@link SchoolCode#key()} of every school of the batch. {@code
     * edition} must be higher than any before it.
     */
    Map<String, SchoolId> accept(long batch, long edition);

    /** The code names this school too, from the acceptance of the batch on until its recall. Called before {@link #accept}. */
    void alias(long batch, SchoolCode code, SchoolId school);

    /** Answers for an accepted batch; whoever keeps facts says which later loads rest on it, before it is recalled. */
    Brought brought(long batch);

    /** Accepted batches whose entries were joined to a school through one of these codes, without the batch that brought the codes. */
    Set<Long> joinedBy(Set<String> keys, long batch);

    /** Numbers of changes that count and are about a school that only this accepted batch brought; withdrawn before it is recalled. */
    Set<Long> actsOn(long batch);

    void recall(long batch);

    void drop(long batch);

    void dropFile(long batch, long file);
}
