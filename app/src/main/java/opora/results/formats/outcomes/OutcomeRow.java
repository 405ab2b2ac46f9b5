package opora.results.formats.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.Heading;
import opora.intake.formats.SheetFindings;
import opora.results.Outcome;
import opora.results.formats.sheets.ClassLabel;
import opora.territory.ClassTitle;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * One row of a table of outcomes that can be read.
 *
 * @param label of the class as written; «» for the school as a whole
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

    private static final List<String> TOTALS =
            List.of("итого", "всего", "все ", "по школе", "параллель", "total");

    /** What tells one class from another: case, spaces and the alphabet of a letter do not. */
    String classKey() {
        return ClassTitle.key(label);
    }

    /**
     * Whether this is the row of the school and not of a class: without a label, under a word for a total, or under the bare number of a grade
     * beside classes of that grade («5» beside «5А»). Taken for a class, such a row would count every pupil twice.
     */
    boolean isWholeSchoolAmong(Collection<OutcomeRow> rows) {
        String plain = Heading.plain(label);
        boolean total = plain.isEmpty() || isTotal(plain);
        boolean number = !plain.isEmpty() && plain.chars().allMatch(Character::isDigit);
        return total || (number && rows.stream().anyMatch(row -> row.isClassOfGrade(plain)));
    }

    private static boolean isTotal(String plain) {
        return TOTALS.stream().anyMatch(plain::startsWith);
    }

    /** Neither a class nor a word for a total: perhaps a name that slipped into the wrong column, so it is not shown. */
    static boolean isOtherClass(String label) {
        return !ClassLabel.is(label) && !isTotal(Heading.plain(label));
    }

    private boolean isClassOfGrade(String grade) {
        String plain = Heading.plain(label);
        return plain.length() > grade.length()
                && plain.startsWith(grade)
                && !Character.isDigit(plain.charAt(grade.length()));
    }

    boolean saysTheSameAs(OutcomeRow other) {
        return result.equals(other.result) && marks.equals(other.marks);
    }

    Outcome.Source source() {
        return new Outcome.Source(notes.sheet(), row, row, 1);
    }
}
