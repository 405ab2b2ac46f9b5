package opora.programme.roadmap.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.programme.timing.Period;
import opora.programme.timing.Timing;

/** A row whose cells stand a column too early: the activity under «№», the responsible under the activities. */
final class Shift {

    private Shift() {}

    static boolean isLikely(Grid.Line line, Entry entry, Heading heading) {
        return heading.has(Field.NUMBER)
                && entry.hasOwn(Field.NUMBER)
                && !RowNumber.is(entry.text(Field.NUMBER))
                && line.filled().size() > 1;
    }

    /** The row a column later; empty where its timing is no better there. */
    static Optional<Entry> mended(Grid.Line line, Heading heading, Period period) {
        List<Grid.Cell> cells = new ArrayList<>();
        int later = 1;
        for (Grid.Cell cell : line.cells()) {
            if (later == 1 && cell.text().isBlank()) {
                later = 0;
            } else {
                cells.add(new Grid.Cell(next(cell, heading, later), 1, cell.text(), cell.down()));
            }
        }
        Entry entry = Entry.of(new Grid.Line(line.number(), cells), heading);
        return entry.has(Field.ACTIVITY) && Timing.read(entry.timing(), period).isUnderstood()
                ? Optional.of(entry)
                : Optional.empty();
    }

    private static int next(Grid.Cell cell, Heading heading, int later) {
        int at = heading.columnOf(cell) + later;
        return at < heading.columns().size()
                ? heading.columns().get(Math.max(0, at)).from()
                : cell.end();
    }
}
