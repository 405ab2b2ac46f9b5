package opora.office.writing;

import java.util.List;
import opora.office.Block;
import opora.office.ColumnWidths;
import opora.office.TableCell;
import opora.office.TableRow;

/** About how many lines a row of a table takes: one that is a good part of a page may be torn by its end, else half a page would stay empty. */
final class RowLines {

    static final int TALL = 18;

    private RowLines() {}

    static boolean isTall(TableRow row, List<Integer> widths) {
        return of(row, widths) > TALL;
    }

    /** Whether rows that hold together are too much for that. */
    static boolean isTall(Block.Table table, int from, int to) {
        return of(table, from, to) > TALL;
    }

    static int of(Block.Table table, int from, int to) {
        int lines = 0;
        for (int at = from; at < to; at++) {
            lines += of(table.rows().get(at), table.widths());
        }
        return lines;
    }

    /** Has a word that is longer than a line. */
    static boolean isTight(TableCell cell, int width, int columns) {
        double letters = (width - ColumnWidths.BESIDE) / ColumnWidths.letter(columns);
        for (String word : cell.text().split("[\\s\\-–—]+")) {
            if (word.length() > letters) {
                return true;
            }
        }
        return false;
    }

    private static int of(TableRow row, List<Integer> widths) {
        int lines = 1;
        int column = 0;
        for (TableCell cell : row.cells()) {
            int end = column + cell.columns();
            int width = widths.subList(column, end).stream().mapToInt(Integer::intValue).sum();
            if (cell.down() == TableCell.Down.SINGLE) {
                lines = Math.max(lines, lines(cell.text(), width, widths.size()));
            }
            column = end;
        }
        return lines;
    }

    private static int lines(String text, int width, int columns) {
        double letters = Math.max(1, (width - ColumnWidths.BESIDE) / ColumnWidths.letter(columns));
        return text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(line.length() / letters)))
                .sum();
    }
}
