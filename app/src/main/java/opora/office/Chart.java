package opora.office;

import java.util.List;

/**
 * A native chart of a sheet, drawn from its table and standing to the right of it.
 *
 * @param titles column of the names below or beside the bars
 * @param series columns of numbers, at least one
 */
public record Chart(Look look, String title, int titles, List<Integer> series) {

    /** How it is drawn. */
    public enum Look {
        COLUMNS,
        /** parts of a whole, one bar a row */
        STACKED_BARS,
        LINES
    }

    public Chart {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a chart of nothing: " + title);
        }
    }
}
