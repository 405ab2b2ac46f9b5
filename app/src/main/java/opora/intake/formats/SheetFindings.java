package opora.intake.formats;

import java.util.function.IntFunction;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;

/** Writes down findings about one sheet; {@code columns} names a column the way a finding does. */
public record SheetFindings(Findings findings, String sheet, IntFunction<String> columns) {

    /** A cell. */
    public Place at(int row, int column) {
        return new Place(this, row, columns.apply(column), 0);
    }

    /** A row as a whole. */
    public Place at(int row) {
        return new Place(this, row, "", 0);
    }

    /** The sheet as a whole. */
    public Place all() {
        return new Place(this, 0, "", 0);
    }

    /** Where a finding points. Texts as in {@link Finding}. */
    public record Place(SheetFindings notes, int row, String column, int twin) {

        /** Beside another row of the sheet that says something else. */
        public Place against(int other) {
            return new Place(notes, row, column, other);
        }

        public void error(Kind kind, String value, String wrong, String expected, String remedy) {
            add(kind, Severity.ERROR, value, wrong, expected, remedy);
        }

        public void question(
                Kind kind, String value, String wrong, String expected, String remedy) {
            add(kind, Severity.QUESTION, value, wrong, expected, remedy);
        }

        public void warning(Kind kind, String value, String wrong, String expected, String remedy) {
            add(kind, Severity.WARNING, value, wrong, expected, remedy);
        }

        private void add(
                Kind kind,
                Severity severity,
                String value,
                String wrong,
                String expected,
                String remedy) {
            notes.findings.add(
                    new Finding(
                            kind,
                            severity,
                            notes.sheet,
                            row,
                            column,
                            value,
                            wrong,
                            expected,
                            remedy,
                            twin));
        }
    }
}
