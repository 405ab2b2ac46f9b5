package opora.office;

import java.util.List;

/** A row of a table in a document. */
public record TableRow(List<TableCell> cells, Hold hold) {

    /** Whether the row may be the last one on a page. */
    public enum Hold {
        FREE,
        /** stays on the page of the row that follows */
        WITH_NEXT
    }

    public static TableRow of(TableCell... cells) {
        return new TableRow(List.of(cells), Hold.FREE);
    }
}
