package opora.results.formats.sheets;

import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Heading;
import opora.intake.formats.SheetFindings;
import opora.office.Row;

/** Rows that offices put under a table: «Итого», «Всего», «Среднее». They are no school. */
public final class TotalRows {

    private TotalRows() {}

    /** {@code school}: the cell where the code of the school stands. */
    public static boolean isTotal(Row row, int school) {
        String text = row.text(school).strip();
        if (text.isEmpty() || "ИиВвСс".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        String plain = Heading.plain(text);
        return plain.startsWith("итого") || plain.startsWith("всего") || plain.startsWith("средн");
    }

    /** Likewise by the first cell that says anything. */
    public static boolean isTotal(Row row) {
        int column = 0;
        while (column < row.width() && row.text(column).isBlank()) {
            column++;
        }
        return column < row.width() && isTotal(row, column);
    }

    public static void report(Row row, SheetFindings notes) {
        notes.at(row.number())
                .warning(
                        Kind.NOT_NEEDED_ROWS,
                        "",
                        "строка с итогом не прочитана",
                        "",
                        "Опора считает итоги сама");
    }
}
