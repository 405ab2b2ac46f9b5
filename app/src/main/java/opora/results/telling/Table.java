package opora.results.telling;

import java.util.List;
import java.util.stream.IntStream;

/** A table that stands beside a drawing and in the workbook. The first column names the row. */
public record Table(List<Head> heads, List<List<Entry>> rows) {

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Entry> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(
                        row.size() + " cells under " + heads.size() + " columns");
            }
        }
    }

    /** Places of the columns that the page shows. */
    public List<Integer> onPage() {
        return places(heads.stream().map(Head::isOnPage).toList());
    }

    /** Places of the columns of the workbook. */
    public List<Integer> inBook() {
        return places(heads.stream().map(Head::isInBook).toList());
    }

    private static List<Integer> places(List<Boolean> shown) {
        return IntStream.range(0, shown.size()).filter(shown::get).boxed().toList();
    }
}
