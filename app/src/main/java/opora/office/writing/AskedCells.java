package opora.office.writing;

import opora.office.Column;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** Limits of cells that people fill in; what hides is hidden here too. Formulas go into the file as they are: «<» would break it. */
final class AskedCells {

    private AskedCells() {}

    static void limit(Worksheet made, int from, int last, int column, Column.Format format) {
        switch (format) {
            case ASKED_PERCENT ->
                    limit(
                            made,
                            from,
                            last,
                            column,
                            "AND(ISNUMBER(%1$s),%1$s>=0,100>=%1$s,INT(%1$s)=%1$s)",
                            "Целое число от 0 до 100, без знака %");
            case ASKED_COUNT ->
                    limit(
                            made,
                            from,
                            last,
                            column,
                            "AND(ISNUMBER(%1$s),%1$s>=0,INT(%1$s)=%1$s)",
                            "Целое число, например 48");
            case HIDDEN -> made.hideColumn(column);
            case TEXT,
                    MARK,
                    WRAPPED,
                    WHOLE,
                    PERCENT,
                    CHANCE,
                    ROUGH_CHANCE,
                    NUMBER,
                    TENTHS,
                    THOUSANDTHS,
                    ASKED -> {}
        }
    }

    private static void limit(
            Worksheet made, int from, int last, int column, String formula, String sentence) {
        String first = (char) ('A' + column) + Integer.toString(from + 1);
        made.range(from, column, last, column)
                .validateWithFormula(formula.formatted(first))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("Не подходит")
                .error(sentence);
    }
}
