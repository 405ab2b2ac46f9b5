package opora.identification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/**
 * The door to runs of identification. A run is kept with the fingerprint of its inputs and never changes. It is a draft that only operators
 * see until one of them puts it in force: then it is the list of its year for everybody, and the run that was it before is a draft again.
 */
public interface Runs {

    /** {@code fingerprint}: SHA-256 over method and inputs, so that two runs on the same data can be told from two runs on other data; {@code region}: its name as it was, «» when nobody had said it. */
    record Run(
            long id,
            AcademicYear year,
            Method method,
            Instant startedAt,
            String startedBy,
            String fingerprint,
            String region,
            boolean inForce,
            SchoolList.Counts counts) {}

    /** Loads what counts now, judges it and keeps the result, as a draft. */
    Run start(Viewer by, AcademicYear year, Method method);

    /**
     * Makes a run the list of its year for everybody.
     *
     * @throws java.util.NoSuchElementException when there is no such run
     */
    default void putInForce(Viewer by, long run) {
        putInForce(by, run, "");
    }

    /** The same although something speaks against it ({@link RunRemarks#against}); {@code reason} is kept with the decision. */
    void putInForce(Viewer by, long run, String reason);

    /** Makes a draft of a run in force; its year has no list then. Changes nothing for another. */
    void withdraw(Viewer by, long run);

    /** By year of results, then by start; newest first; drafts only for the whole region. The counts are those of the schools in sight. */
    List<Run> list(TerritoryScope seen);

    Optional<Run> find(TerritoryScope seen, long id);

    /** The run in force of the newest year: the list that holds now. */
    Optional<Run> inForce(TerritoryScope seen);

    /** The kept list, cut to the schools in sight. */
    SchoolList schools(TerritoryScope seen, long run);

    /** The kept verdict of one school; empty when the school is out of sight or not in the run. */
    Optional<SchoolList.Entry> entry(TerritoryScope seen, long run, SchoolId school);
}
