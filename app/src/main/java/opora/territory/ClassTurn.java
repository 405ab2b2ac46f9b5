package opora.territory;

import java.time.LocalDate;
import java.util.Optional;
import opora.vocabulary.AcademicYear;

/**
 * What somebody said of a class from a day on, until the end of the school year: by hand or in a load, which speaks of the whole year.
 *
 * @param movedFrom the school that it left for this one; empty when it only stays where it is
 * @param act the change that says it; empty for a load
 * @param title empty: silent
 * @param count empty: silent
 */
public record ClassTurn(
        ClassId of,
        SchoolId school,
        Optional<SchoolId> movedFrom,
        LocalDate day,
        long edition,
        Optional<Long> act,
        Optional<ClassTitle> title,
        Optional<Count> count,
        Standing standing) {

    public enum Standing {
        OPEN,
        CLOSED,
        SILENT
    }

    /** How many pupils; empty when it is said to be unknown from now on. */
    public record Count(Optional<Integer> pupils) {}

    public AcademicYear year() {
        return AcademicYear.at(day);
    }

    boolean isOfLoad() {
        return act.isEmpty();
    }
}
