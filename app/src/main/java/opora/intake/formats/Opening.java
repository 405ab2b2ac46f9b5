package opora.intake.formats;

import java.util.List;

/** The first rows of every sheet of a file: all that a format may look at to recognise it. The file's name is not among it. */
public record Opening(List<Sheet> sheets) {

    /** Rows that are looked at from the top of a sheet. */
    public static final int ROWS = 25;

    /** {@code rows}: as many as there are, at most {@link #ROWS}. */
    public record Sheet(int index, String name, boolean hidden, List<Line> rows) {}

    /** A row: its number and its cells, stripped; trailing empty cells are absent. */
    public record Line(int number, List<String> cells) {

        /** «» beyond the end. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
