package opora.reports.programme;

import java.util.List;
import opora.office.Block;
import opora.office.NoBreaks;
import opora.office.TableCell;
import opora.office.TableCell.Look;
import opora.office.TableRow;
import opora.programme.layout.Block.Line;

/** Two columns: what is told, and what it is. */
final class PassportTable {

    /** mm */
    private static final int LABELS = 50;

    private PassportTable() {}

    static Block of(List<Line> lines, int width) {
        return new Block.Table(
                List.of(LABELS, width - LABELS),
                0,
                Block.Frame.GRID,
                lines.stream().map(PassportTable::row).toList());
    }

    private static TableRow row(Line line) {
        return TableRow.of(
                TableCell.of(NoBreaks.in(line.label())).looking(Look.BOLD),
                TableCell.of(NoBreaks.in(String.join("\n", line.lines()))));
    }
}
