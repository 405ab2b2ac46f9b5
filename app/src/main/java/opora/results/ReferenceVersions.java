package opora.results;

import java.time.Instant;
import java.util.Optional;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The door for whoever shows a result: by which version of the reference data it was read. A room below keeps the versions. */
public interface ReferenceVersions {

    /**
     * In Russian sentences for the reader of a result that was accepted at that moment: which scale or minimum counted then, and whether
     * another one counts now. Empty where neither was known then.
     */
    Optional<String> told(Procedure procedure, AcademicYear year, Instant acceptedAt);
}
