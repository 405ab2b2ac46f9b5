package opora.identification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.vocabulary.AcademicYear;

/** The door to lists of years before the region worked with Opora: how many schools stood in them, by their documents. Of the whole region; nothing but sums is known. */
public interface PastLists {

    /**
     * @param schools how many schools there were; empty where the document does not tell
     * @param act the document
     */
    record Past(
            AcademicYear year,
            int listed,
            Optional<Integer> schools,
            String act,
            Instant at,
            String by) {}

    /** One per year, newest first. */
    List<Past> list();

    /** Records a number; of a year that has one already it is the correction. {@code listed} empty takes the number back. */
    void record(
            Viewer by,
            AcademicYear year,
            Optional<Integer> listed,
            Optional<Integer> schools,
            String act);
}
