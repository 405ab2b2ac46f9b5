package opora.identification.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.PastLists.Past;
import opora.vocabulary.AcademicYear;

/** Where lists before Opora are kept. Nothing is changed. */
public interface PastArchive {

    /** One per year, newest first. */
    List<Past> list();

    void keep(
            Viewer by,
            Instant at,
            AcademicYear year,
            Optional<Integer> listed,
            Optional<Integer> schools,
            String act);
}
