package opora.results.formats.pupils;

import opora.results.Outcome;

/** Which rows of a sheet tell of a class or a school. */
final class Rows {

    private int first;
    private int last;
    private int count;

    void add(int row) {
        add(row, row, 1);
    }

    void addAll(Rows other) {
        if (other.count > 0) {
            add(other.first, other.last, other.count);
        }
    }

    void add(int from, int to, int rows) {
        first = first == 0 ? from : Math.min(first, from);
        last = Math.max(last, to);
        count += rows;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int first() {
        return first;
    }

    Outcome.Source source(String sheet) {
        return new Outcome.Source(sheet, first, last, count);
    }
}
