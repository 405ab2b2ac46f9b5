package opora.intake;

import java.util.ArrayList;
import java.util.List;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/**
 * A book of sheets typed in a test: a line per row, cells parted by «|». An empty line is a row that holds nothing; «=?» is a formula that was never
 * calculated; «␣» is a space that stays; «~» is a no-break space, «¦» a bar
 * inside a cell.
 */
public final class TextBook implements TableFile {

    private final List<TableSheet> sheets = new ArrayList<>();

    /** One sheet without a name, as a CSV has it. */
    public static TextBook of(String lines) {
        return new TextBook().sheet("", lines);
    }

    public static TextBook named(String name, String lines) {
        return new TextBook().sheet(name, lines);
    }

    public TextBook sheet(String name, String lines) {
        sheets.add(new TextSheet(name, Visibility.VISIBLE, lines.lines().toList()));
        return this;
    }

    public TextBook hiddenSheet(String name, String lines) {
        sheets.add(new TextSheet(name, Visibility.HIDDEN, lines.lines().toList()));
        return this;
    }

    @Override
    public List<TableSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public String description() {
        return "набрано в тесте";
    }

    @Override
    public void close() {}

    private enum Visibility {
        VISIBLE,
        HIDDEN
    }

    private record TextSheet(String name, Visibility visibility, List<String> lines)
            implements TableSheet {

        @Override
        public boolean hidden() {
            return visibility == Visibility.HIDDEN;
        }

        @Override
        public void read(RowReader reader) throws UnreadableFile {
            for (int line = 0; line < lines.size(); line++) {
                TextRow row = TextRow.of(line + 1, lines.get(line));
                if (row.width() > 0 && reader.read(row) == Next.ENOUGH) {
                    return;
                }
            }
        }
    }

    private record TextRow(int number, List<String> cells) implements Row {

        private static final String NOT_CALCULATED = "=?";

        static TextRow of(int number, String line) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                cells.add(cell.strip().replace('␣', ' ').replace('~', '\u00a0').replace('¦', '|'));
            }
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            return new TextRow(number, cells);
        }

        @Override
        public int width() {
            return cells.size();
        }

        @Override
        public String text(int column) {
            return column < 0 || column >= cells.size() || cells.get(column).equals(NOT_CALCULATED)
                    ? ""
                    : cells.get(column);
        }

        @Override
        public Kind kind(int column) {
            if (column < cells.size() && cells.get(column).equals(NOT_CALCULATED)) {
                return Kind.FORMULA_WITHOUT_VALUE;
            }
            return text(column).isEmpty() ? Kind.EMPTY : Kind.TEXT;
        }
    }
}
