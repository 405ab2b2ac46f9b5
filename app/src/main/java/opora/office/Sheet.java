package opora.office;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of a workbook that is written: a heading over all columns, the row of column titles that stays in sight and repeats on every printed
 * page, the rows with a filter, the totals.
 *
 * @param heading the first line is the title, the others are notes that run on to the right; «» leaves a line free
 * @param frozen columns that stay in sight on the left
 * @param totals rows after the table, bold and outside the filter
 * @param charts of the rows
 */
public record Sheet(
        String name,
        List<String> heading,
        List<Column> columns,
        int frozen,
        List<List<Cell>> rows,
        List<List<Cell>> totals,
        List<Chart> charts) {

    private static final int LONGEST_NAME = 31;

    public Sheet(
            String name,
            List<String> heading,
            List<Column> columns,
            int frozen,
            List<List<Cell>> rows,
            List<List<Cell>> totals) {
        this(name, heading, columns, frozen, rows, totals, List.of());
    }

    public Sheet {
        charts = List.copyOf(charts);
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || name.matches(".*[\\[\\]:*?/\\\\].*")) {
            throw new IllegalArgumentException("not a name of a sheet: " + name);
        }
        List<List<Cell>> all = new ArrayList<>(rows);
        all.addAll(totals);
        for (List<Cell> row : all) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.size() + " cells under " + columns.size() + " columns in " + name);
            }
        }
    }
}
