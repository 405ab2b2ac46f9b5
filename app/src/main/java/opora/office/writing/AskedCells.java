package opora.office.writing;

import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** Limits of cells that people fill in; what hides is hidden here too. Formulas go into the file as they are: «<» would break it. */
final class AskedCells {

    private static final String WHITE = "ffffff";

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

    /** A cell in which something stands already is not asked: it is as white as those that only tell. */
    static void tellApart(
            Worksheet made, List<List<Cell>> rows, int from, int column, Column.Format format) {
        boolean asked =
                switch (format) {
                    case ASKED, ASKED_PERCENT, ASKED_COUNT -> true;
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
                            HIDDEN ->
                            false;
                };
        for (int row = 0; asked && row < rows.size(); row++) {
            if (!(rows.get(row).get(column) instanceof Cell.Empty)) {
                made.style(from + row, column).fillColor(WHITE).set();
            }
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
