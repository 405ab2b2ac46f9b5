package opora.reports.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.ColumnWidths;
import opora.office.NoBreaks;
import opora.office.TableCell;
import opora.office.TableCell.Down;
import opora.office.TableRow;
import opora.office.TableRow.Hold;
import opora.programme.wording.Grid;

/** A table that people typed. Where a row begins with two empty cells or more, they belong to the row above. */
final class TypedTable {

    private static final Pattern NUMBER =
            Pattern.compile("[−+-]?[\\d\\s\u00a0\u202f]+([.,]\\d+)?\\s?%?|[-–—]|");

    private static final int TWO = 2;

    private final List<List<String>> rows;

    private TypedTable(Grid grid) {
        this.rows =
                grid.rows().stream().map(row -> row.stream().map(NoBreaks::in).toList()).toList();
    }

    static Block of(Grid grid, int width) {
        return new TypedTable(grid).table(width);
    }

    private Block table(int width) {
        List<TableRow> made = new ArrayList<>();
        made.add(
                new TableRow(
                        rows.getFirst().stream().map(TableCell::head).toList(), Hold.WITH_NEXT));
        for (int at = 1; at < rows.size(); at++) {
            made.add(new TableRow(cells(at), goingOn(at + 1) > 0 ? Hold.WITH_NEXT : Hold.FREE));
        }
        return new Block.Table(
                ColumnWidths.of(width, rows.getFirst(), rows.subList(1, rows.size())),
                1,
                Block.Frame.GRID,
                made);
    }

    private List<TableCell> cells(int at) {
        List<TableCell> cells = new ArrayList<>();
        for (int column = 0; column < rows.get(at).size(); column++) {
            cells.add(
                    TableCell.of(rows.get(at).get(column))
                            .aligned(isOfNumbers(column) ? Align.CENTER : Align.LEFT)
                            .down(down(at, column)));
        }
        return cells;
    }

    private Down down(int at, int column) {
        if (column < goingOn(at)) {
            return Down.GOES_ON;
        }
        return column < goingOn(at + 1) ? Down.BEGINS : Down.SINGLE;
    }

    /** Cells at the beginning of a row that belong to the row above. */
    private int goingOn(int at) {
        if (at <= 1 || at >= rows.size()) {
            return 0;
        }
        int empty = 0;
        while (empty < rows.get(at).size() && rows.get(at).get(empty).isEmpty()) {
            empty++;
        }
        return empty >= TWO && empty < rows.get(at).size() ? empty : 0;
    }

    private boolean isOfNumbers(int column) {
        return rows.stream().skip(1).allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }
}
