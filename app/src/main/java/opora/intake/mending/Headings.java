package opora.intake.mending;

import java.util.ArrayList;
import java.util.List;
import opora.office.Row;

/** Headings of the columns as a row writes them. */
final class Headings {

    private Headings() {}

    static List<String> of(Row row) {
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            headings.add(row.text(column).strip());
        }
        return List.copyOf(headings);
    }

    /** «» beyond the header. */
    static String at(List<String> headings, int column) {
        return column < headings.size() ? headings.get(column) : "";
    }
}
