package opora.intake.formats;

import java.util.Locale;

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
        String remedy) {

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

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
