package opora.office.writing;

import java.util.List;
import opora.office.Block;
import opora.office.TableCell.Look;
import opora.office.TableRow;
import opora.office.TableRow.Hold;

/** Rows of a table that hold together: on one page where they are short, else only so that no heading stands alone. */
final class RowGroups {

    private RowGroups() {}

    /** The row after the last one of the group that begins at {@code from}. */
    static int end(Block.Table table, int from) {
        List<TableRow> rows = table.rows();
        int last = from;
        while (last + 1 < rows.size() && rows.get(last).hold() == Hold.WITH_NEXT) {
            last++;
        }
        return last + 1;
    }

    /** Whether a row stays on the page of the one that follows. */
    static Hold hold(Block.Table table, int at) {
        TableRow row = table.rows().get(at);
        if (row.hold() == Hold.FREE || at < table.heads() || isHeading(row)) {
            return row.hold();
        }
        int begin = at;
        while (begin > table.heads() && table.rows().get(begin - 1).hold() == Hold.WITH_NEXT) {
            begin--;
        }
        return RowLines.isTall(table, begin, end(table, begin)) ? Hold.FREE : Hold.WITH_NEXT;
    }

    private static boolean isHeading(TableRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.look() == Look.BAND || cell.look() == Look.HEAD);
    }
}
