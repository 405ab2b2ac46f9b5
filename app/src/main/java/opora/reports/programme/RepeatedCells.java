package opora.reports.programme;

import java.util.List;
import java.util.Set;
import opora.office.TableCell.Down;
import opora.programme.layout.Block.Row;
import opora.programme.layout.Block.Table;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;

/** Values that stand once for several rows: a goal, a criterion. A cell is empty there because the one above speaks for it. */
public final class RepeatedCells {

    private static final Set<String> STAND_ONCE = Set.of("criterion", "goal");

    private final Edition edition;
    private final Table table;

    public RepeatedCells(Edition edition, Table table) {
        this.edition = edition;
        this.table = table;
    }

    /** The cell above speaks for this one. */
    public boolean is(int row, int column) {
        String key = table.columns().get(column).key();
        return STAND_ONCE.contains(key)
                && row > 0
                && table.rows().get(row) instanceof Row.Cells cells
                && table.rows().get(row - 1) instanceof Row.Cells
                && cells.cells().get(column).isEmpty()
                && says(cells.from(), key);
    }

    /** An empty cell of a provision that has no such value speaks for itself. */
    private boolean says(Provision provision, String key) {
        return !provision.value(key).isEmpty() || edition.around(provision, key).isPresent();
    }

    Down down(int row, int column) {
        if (is(row, column)) {
            return Down.GOES_ON;
        }
        return row + 1 < table.rows().size() && is(row + 1, column) ? Down.BEGINS : Down.SINGLE;
    }

    /** Some cell of this row speaks for the next one too. */
    boolean isFollowed(int row) {
        return row + 1 < table.rows().size() && isRepeating(row + 1);
    }

    private boolean isRepeating(int row) {
        for (int column = 0; column < table.columns().size(); column++) {
            if (is(row, column)) {
                return true;
            }
        }
        return false;
    }

    /** What the cell says, also where the one above says it. */
    public List<String> lines(int row, int column) {
        int said = row;
        while (is(said, column)) {
            said--;
        }
        return ((Row.Cells) table.rows().get(said)).cells().get(column);
    }
}
