package opora.programme;

import java.time.LocalDate;
import java.util.Optional;
import opora.programme.agreement.Course;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;

/**
 * A programme as lists and headers tell it.
 *
 * @param municipality whose it is; of a programme of a school empty, as for the regional one
 * @param school whose it is; empty unless it is of a school
 * @param factor code of the risk that an anti-risk programme fights; «» for the others
 * @param title as the newest edition says that the reader may read
 * @param period empty while its days are not told
 */
public record Programme(
        long id,
        ProgrammeLevel level,
        Optional<MunicipalityId> municipality,
        Optional<SchoolId> school,
        String shape,
        String factor,
        String title,
        Optional<Days> period,
        Course course) {

    /**
     * @param ends empty for a programme without an end
     */
    public record Days(LocalDate starts, Optional<LocalDate> ends) {}

    Programme with(Course other) {
        return new Programme(id, level, municipality, school, shape, factor, title, period, other);
    }

    public String address() {
        return "/programmes/" + id;
    }
}
