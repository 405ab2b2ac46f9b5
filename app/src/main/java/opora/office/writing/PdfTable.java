package opora.office.writing;

import java.util.List;
import java.util.Locale;
import opora.office.Block;
import opora.office.TableCell;
import opora.office.TableCell.Down;
import opora.office.TableRow;
import org.w3c.dom.Element;

/** Rows that hold together are one body of the table, which no end of a page tears. */
final class PdfTable {

    /** millimetres */
    private static final double FRAME = 0.4;

    private final PdfMarkup markup;
    private final Block.Table table;

    private PdfTable(PdfMarkup markup, Block.Table table) {
        this.markup = markup;
        this.table = table;
    }

    static void write(Block.Table table, PdfMarkup markup, Element body) {
        new PdfTable(markup, table).write(body);
    }

    private void write(Element body) {
        room(body);
        Element made = markup.add(body, "table", table.frame().name().toLowerCase(Locale.ROOT));
        int whole = table.widths().stream().mapToInt(Integer::intValue).sum();
        made.setAttribute("style", "width: " + width(whole));
        for (int width : table.widths()) {
            markup.add(made, "col")
                    .setAttribute(
                            "style",
                            String.format(Locale.ROOT, "width: %.3f%%", 100.0 * width / whole));
        }
        if (table.heads() > 0) {
            Element head = markup.add(made, "thead");
            for (int at = 0; at < table.heads(); at++) {
                row(at, head);
            }
        }
        int from = table.heads();
        while (from < table.rows().size()) {
            int to = RowGroups.end(table, from);
            Element group =
                    RowLines.isTall(table, from, to)
                            ? markup.add(made, "tbody", "tall")
                            : markup.add(made, "tbody");
            for (int at = from; at < to; at++) {
                row(at, group);
            }
            from = to;
        }
    }

    /** On a table itself the renderer would leave the head behind. */
    private void room(Element body) {
        markup.add(body, "div")
                .setAttribute(
                        "style", "-fs-page-break-min-height: %dmm".formatted(PdfRoom.of(table)));
    }

    /** Half a frame stands outside: without this the right margin would cut it off. */
    private String width(int millimetres) {
        return switch (table.frame()) {
            case GRID -> String.format(Locale.ROOT, "%.1fmm", millimetres - FRAME);
            case NONE -> millimetres + "mm";
        };
    }

    private void row(int at, Element in) {
        String torn = RowLines.isTall(table.rows().get(at), table.widths()) ? " tall" : "";
        Element row = markup.add(in, "tr", (at == 0 ? "first" : "other") + torn);
        int column = 0;
        for (TableCell cell : table.rows().get(at).cells()) {
            if (cell.down() != Down.GOES_ON) {
                cell(cell, at, column, row);
            }
            column += cell.columns();
        }
    }

    private void cell(TableCell cell, int row, int column, Element in) {
        PaperStyle style = PaperStyle.of(cell.look(), table);
        String looks =
                "%s %s %s%s%s"
                        .formatted(
                                style.id(),
                                cell.look().name().toLowerCase(Locale.ROOT),
                                PdfMarkup.side(cell.align()),
                                column == 0 ? " edge" : "",
                                isTight(cell, column) ? " tight" : "");
        Element made = markup.add(in, cell.look() == TableCell.Look.HEAD ? "th" : "td", looks);
        if (cell.columns() > 1) {
            made.setAttribute("colspan", String.valueOf(cell.columns()));
        }
        if (cell.down() == Down.BEGINS) {
            made.setAttribute("rowspan", String.valueOf(height(row, column)));
        }
        markup.text(cell.text(), made);
    }

    private boolean isTight(TableCell cell, int column) {
        int width =
                table.widths().subList(column, column + cell.columns()).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return RowLines.isTight(cell, width, table.widths().size());
    }

    /** Rows that a cell grows over, with its own. */
    private int height(int row, int column) {
        List<TableRow> rows = table.rows();
        int end = row + 1;
        while (end < rows.size() && goesOn(rows.get(end), column)) {
            end++;
        }
        return end - row;
    }

    private static boolean goesOn(TableRow row, int column) {
        int at = 0;
        for (TableCell cell : row.cells()) {
            if (at == column) {
                return cell.down() == Down.GOES_ON;
            }
            at += cell.columns();
        }
        return false;
    }
}
