package opora.results.formats.pupils;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import opora.results.Outcome;
import opora.results.Paper;

/** The sums of the tasks that someone in the procedure has points for, made when they are asked for: a country has two million of them. */
final class TaskSums extends AbstractList<Outcome.ItemSum> implements RandomAccess {

    private final List<Paper.Task> tasks;
    private final int[] used;
    private final int[] cells;
    private final int[] points;

    /** {@code used}: places of the tasks told; {@code cells}, {@code points}: by mark, then by task, changed no more. */
    TaskSums(List<Paper.Task> tasks, int[] used, int[] cells, int[] points) {
        this.tasks = tasks;
        this.used = used;
        this.cells = cells;
        this.points = points;
    }

    @Override
    public int size() {
        return used.length;
    }

    @Override
    public Outcome.ItemSum get(int at) {
        int task = used[at];
        return new Outcome.ItemSum(
                tasks.get(task).number(),
                tasks.get(task).maximum(),
                byMark(cells, task),
                byMark(points, task));
    }

    private int[] byMark(int[] all, int task) {
        int[] found = new int[Sums.MARKS];
        for (int mark = 0; mark < Sums.MARKS; mark++) {
            found[mark] = all[mark * tasks.size() + task];
        }
        return found;
    }
}
