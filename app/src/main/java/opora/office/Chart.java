package opora.office;

import java.util.List;

/**
 * A native chart of a sheet, drawn from its table and standing to the right of it.
 *
 * @param titles column of the names below or beside the bars
 * @param series columns of numbers, at least one
 */
public record Chart(Look look, String title, int titles, List<Integer> series) {

    /** How it is drawn; several series stand side by side. */
    public enum Look {
        COLUMNS,
        LINES
    }

    public Chart {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a chart of nothing: " + title);
        }
    }
}
