package opora.reports.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.ColumnWidths;
import opora.office.NoBreaks;
import opora.office.TableCell;
import opora.office.TableCell.Down;
import opora.office.TableCell.Look;
import opora.office.TableRow;
import opora.office.TableRow.Hold;
import opora.programme.layout.Block.Row;
import opora.programme.layout.Block.Table;
import opora.programme.layout.Column;
import opora.programme.wording.Edition;

/** Provisions as a table of a document: headings in one row or two, bands, cells that grow over the rows that repeat them. */
public final class ProvisionTable {

    /** Columns of words, which are read from the left however short they are. */
    private static final Set<String> WORDS =
            Set.of("text", "name", "result", "responsible", "criterion", "goal", "what", "content");

    /** Letters that still look well in the middle of a cell. */
    private static final int SHORT = 16;

    private final Table table;
    private final RepeatedCells repeated;
    private final List<Column> columns;
    private final List<Row> rows;

    public ProvisionTable(Edition edition, Table table) {
        this.table = table;
        this.repeated = new RepeatedCells(edition, table);
        this.columns = table.columns();
        this.rows = table.rows();
    }

    /** {@code width} of the whole table, mm. */
    public Block of(int width) {
        List<TableRow> made = new ArrayList<>();
        if (table.isTwoRowed()) {
            made.add(new TableRow(upper(), Hold.WITH_NEXT));
        }
        made.add(new TableRow(lower(), Hold.WITH_NEXT));
        int heads = made.size();
        for (int at = 0; at < rows.size(); at++) {
            made.add(row(at));
        }
        return new Block.Table(widths(width), heads, Block.Frame.GRID, made);
    }

    /** A heading over several columns stands once; the others grow into the row below. */
    private List<TableCell> upper() {
        List<TableCell> cells = new ArrayList<>();
        int at = 0;
        while (at < columns.size()) {
            String upper = columns.get(at).upper();
            int end = at + 1;
            while (!upper.isEmpty()
                    && end < columns.size()
                    && columns.get(end).upper().equals(upper)) {
                end++;
            }
            cells.add(
                    upper.isEmpty()
                            ? TableCell.head(NoBreaks.in(columns.get(at).heading()))
                                    .down(Down.BEGINS)
                            : TableCell.head(NoBreaks.in(upper)).over(end - at));
            at = end;
        }
        return cells;
    }

    private List<TableCell> lower() {
        return columns.stream()
                .map(column ->
                        table.isTwoRowed() && column.upper().isEmpty()
                                ? TableCell.head("").down(Down.GOES_ON)
                                : TableCell.head(NoBreaks.in(column.heading())))
                .toList();
    }

    private TableRow row(int at) {
        return switch (rows.get(at)) {
            case Row.Band band ->
                    new TableRow(
                            List.of(
                                    TableCell.of(NoBreaks.in(String.join("\n", band.lines())))
                                            .looking(Look.BAND)
                                            .over(columns.size())),
                            Hold.WITH_NEXT);
            case Row.Cells cells ->
                    new TableRow(
                            cells(cells, at), repeated.isFollowed(at) ? Hold.WITH_NEXT : Hold.FREE);
        };
    }

    private List<TableCell> cells(Row.Cells row, int at) {
        List<TableCell> made = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            made.add(
                    TableCell.of(words(row, column))
                            .aligned(isShort(column) ? Align.CENTER : Align.LEFT)
                            .down(repeated.down(at, column)));
        }
        return made;
    }

    private static String words(Row.Cells row, int column) {
        return NoBreaks.in(String.join("\n", row.cells().get(column)));
    }

    private boolean isShort(int column) {
        return !WORDS.contains(columns.get(column).key())
                && rows.stream()
                        .filter(Row.Cells.class::isInstance)
                        .map(row -> words((Row.Cells) row, column))
                        .allMatch(text -> text.length() <= SHORT);
    }

    /** A value that grows over rows takes none of them up. */
    private List<Integer> widths(int width) {
        return ColumnWidths.of(
                width,
                columns.stream().map(Column::heading).map(NoBreaks::in).toList(),
                rows.stream()
                        .filter(Row.Cells.class::isInstance)
                        .map(Row.Cells.class::cast)
                        .map(row ->
                                IntStream.range(0, columns.size())
                                        .mapToObj(column -> words(row, column))
                                        .toList())
                        .toList());
    }
}
