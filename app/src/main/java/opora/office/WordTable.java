package opora.office;

import java.util.List;

/**
 * A table of a Word document.
 *
 * @param caption the last paragraph before it that is not empty; «» where another table stands there or nothing does
 */
public record WordTable(String caption, List<Row> rows) {

    public WordTable {
        rows = List.copyOf(rows);
    }

    /** @param number 1-based, as a person counts them */
    public record Row(int number, List<WordCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
