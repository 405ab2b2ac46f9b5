package opora.intake.formats;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A defect said to the person who sent the file: where, what, what was expected, what to do. Never holds personal data of a pupil: the
 * value of a dropped cell is not quoted.
 *
 * @param sheet «» when the file as a whole or a CSV is meant
 * @param row 1-based; 0 when no single row is meant
 * @param column letter and heading, for example «F «3»»; only the letter when the column has no heading; «» when no single column is meant
 * @param value the cell as read; «» when there is none to quote
 * @param wrong what is wrong, in Russian, without a full stop
 * @param expected what was expected, in Russian, without a full stop
 * @param remedy what to do, in Russian; «» when nothing has to be done
 * @param twin the row of the same sheet that this one contradicts, so that a person can say which of the two counts; 0 when there is none
 */
public record Finding(
        Kind kind,
        Severity severity,
        String sheet,
        int row,
        String column,
        String value,
        String wrong,
        String expected,
        String remedy,
        int twin) {

    public Finding(
            Kind kind,
            Severity severity,
            String sheet,
            int row,
            String column,
            String value,
            String wrong,
            String expected,
            String remedy) {
        this(kind, severity, sheet, row, column, value, wrong, expected, remedy, 0);
    }

    /** The same, of a row that was set aside. */
    public Finding aside() {
        return new Finding(
                kind, Severity.ASIDE, sheet, row, column, value, wrong, expected, remedy, twin);
    }

    /** A finding about the file as a whole. */
    public static Finding ofFile(
            Kind kind, Severity severity, String wrong, String expected, String remedy) {
        return new Finding(kind, severity, "", 0, "", "", wrong, expected, remedy);
    }

    /** «what is wrong; what was expected», as the command line prints it. */
    public String message() {
        return expected.isEmpty() ? wrong : wrong + "; " + expected;
    }

    /** The letter of the column alone: «F». */
    public String letter() {
        int end = column.indexOf(' ');
        return end < 0 ? column : column.substring(0, end);
    }

    /** How much it matters. */
    public enum Severity {
        /** the file cannot be accepted */
        ERROR,
        /** the row cannot be accepted and was set aside; the rest of its file can */
        ASIDE,
        /** the person has to answer first */
        QUESTION,
        /** something was left out or doubted; the rest can be accepted */
        WARNING;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The kinds of FORMATS.md, and {@link #HARDLY_POSSIBLE}, {@link #CLASS_NOT_IN_REGISTER}, {@link #CODE_OF_ANOTHER_SCHOOL} and {@link #SCHOOL_NOT_IN_REGISTER}, which only a look at what is known finds. */
    public enum Kind {
        ALREADY_LOADED,
        BROKEN_LINE,
        CLASS_NOT_IN_REGISTER,
        CODE_OF_ANOTHER_SCHOOL,
        CONFLICTING_DUPLICATE,
        CORRUPT,
        COUNT_NOT_WHOLE,
        DOUBLED_BLOCK,
        DUPLICATE_ROW,
        ENCRYPTED,
        FORMULA_WITHOUT_VALUE,
        HARDLY_POSSIBLE,
        HIDDEN_SHEET,
        MARK_SCALE_MISMATCH,
        MAX_MISMATCH,
        MISSING_COLUMN,
        MISSING_METADATA,
        NO_DATA_ROWS,
        NO_SCORE,
        NOT_A_SPREADSHEET,
        NOT_NEEDED_ROWS,
        OUT_OF_RANGE,
        PERSONAL_DATA_DROPPED,
        RETAKE,
        SCHOOL_NOT_IN_REGISTER,
        SCHOOL_WITHOUT_LOGIN,
        SEVERAL_EXAMS,
        SEVERAL_REPORTS,
        SUM_MISMATCH,
        SUM_NOT_100,
        SUPERSEDES,
        TOO_LARGE,
        TOTAL_MISMATCH,
        UNKNOWN_COLUMN,
        UNKNOWN_LAYOUT,
        UNKNOWN_SCHOOL,
        UNREADABLE_CELL,
        UNSAFE_CONTENT,
        VALUE_WITHOUT_COLUMN,
        WRONG_REPORT;

        /** What is wrong with one row and can be put right in it, without a look at the rest of the file. */
        private static final Set<Kind> OF_ONE_ROW =
                EnumSet.of(
                        CONFLICTING_DUPLICATE,
                        COUNT_NOT_WHOLE,
                        FORMULA_WITHOUT_VALUE,
                        MARK_SCALE_MISMATCH,
                        MAX_MISMATCH,
                        NO_SCORE,
                        OUT_OF_RANGE,
                        RETAKE,
                        SCHOOL_WITHOUT_LOGIN,
                        SUM_MISMATCH,
                        SUM_NOT_100,
                        UNREADABLE_CELL,
                        VALUE_WITHOUT_COLUMN);

        public boolean isOfOneRow() {
            return OF_ONE_ROW.contains(this);
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
