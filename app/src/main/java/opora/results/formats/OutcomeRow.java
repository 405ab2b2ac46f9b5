package opora.results.formats;

import java.util.Optional;
import opora.intake.formats.SheetFindings;
import opora.results.Outcome;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * One row of a table of outcomes that can be read.
 *
 * @param label of the class; «» for the school as a whole
 */
record OutcomeRow(
        SchoolCode school,
        AcademicYear year,
        Procedure procedure,
        String label,
        Outcome.Result.Counted result,
        Optional<Outcome.MarkCounts> marks,
        SheetFindings notes,
        int row) {

    boolean isWholeSchool() {
        return label.isEmpty();
    }

    boolean saysTheSameAs(OutcomeRow other) {
        return result.equals(other.result) && marks.equals(other.marks);
    }

    Outcome.Source source() {
        return new Outcome.Source(notes.sheet(), row, row, 1);
    }
}
