package opora.results.formats.pupils;

import java.util.List;
import opora.results.Paper;

/** What one thread has read of a class. */
final class PlainClass {

    private final String label;
    private final Sums sums;
    private int rows;
    private long first = Long.MAX_VALUE;
    private long last;

    PlainClass(String label, List<Paper.Task> tasks) {
        this.label = label;
        this.sums = new Sums(tasks);
    }

    String label() {
        return label;
    }

    Sums sums() {
        return sums;
    }

    /** {@code place}: as {@link PlainPlace} tells it. */
    void addRow(long place) {
        rows++;
        first = Math.min(first, place);
        last = Math.max(last, place);
    }

    boolean isEmpty() {
        return rows == 0;
    }

    void addTo(Rows others, PlainPlace places) {
        others.add(places.row(first), places.row(last), rows);
    }
}
