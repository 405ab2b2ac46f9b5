package opora.results.formats.pupils;

import java.util.AbstractList;
import java.util.RandomAccess;
import opora.results.Outcome;

/** The sums of the tasks that someone in the procedure has points for, made when they are asked for: a country has two million of them. */
final class TaskSums extends AbstractList<Outcome.ItemSum> implements RandomAccess {

    private final int[] used;
    private final Sums sums;

    /** {@code used}: places of the tasks told; {@code sums}: changed no more. */
    TaskSums(int[] used, Sums sums) {
        this.used = used;
        this.sums = sums;
    }

    @Override
    public int size() {
        return used.length;
    }

    @Override
    public Outcome.ItemSum get(int at) {
        return sums.item(used[at]);
    }
}
