package opora.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tables as a region publishes them, made from counts of their smallest parts. */
final class Published {

    static final String ALL = "всего";

    /** {@code where} and {@code what}: a row and a column, {@link #ALL} for a margin. */
    record Cell(String where, String what) {}

    private Published() {}

    /** Rows are named 0, 1, …; columns too. */
    static CountTable<Cell> twoWay(List<List<Integer>> rows) {
        CountTable<Cell> rowsWithTotals = rows(rows);
        return rowsWithTotals.and(
                over(rowsWithTotals.counts(), cell -> new Cell(ALL, cell.what())));
    }

    /** Rows are schools 0, 1, …, so many in each of the municipalities m0, m1, … of the region. */
    static CountTable<Cell> threeLevels(List<List<Integer>> schools, int inMunicipality) {
        CountTable<Cell> bySchool = rows(schools);
        CountTable<Cell> byMunicipality =
                over(
                        bySchool.counts(),
                        cell -> new Cell(municipality(cell, inMunicipality), cell.what()));
        Map<Cell, Integer> municipalities = new LinkedHashMap<>(byMunicipality.counts());
        municipalities.keySet().removeAll(bySchool.counts().keySet());
        return bySchool.and(byMunicipality)
                .and(over(municipalities, cell -> new Cell(ALL, cell.what())));
    }

    private static String municipality(Cell school, int inMunicipality) {
        return "m" + Integer.parseInt(school.where()) / inMunicipality;
    }

    private static CountTable<Cell> rows(List<List<Integer>> rows) {
        Map<Cell, Integer> counts = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                counts.put(new Cell("" + row, "" + column), rows.get(row).get(column));
            }
        }
        return over(counts, cell -> new Cell(cell.where(), ALL));
    }

    /** The cells with the totals over them. */
    static CountTable<Cell> over(Map<Cell, Integer> counts, UnaryOperator<Cell> total) {
        Map<Cell, Map<Cell, Integer>> groups = new LinkedHashMap<>();
        counts.forEach((cell, count) ->
                groups.computeIfAbsent(total.apply(cell), _ -> new LinkedHashMap<>())
                        .put(cell, count));
        CountTable<Cell> whole = new CountTable<>(counts, List.of());
        for (Map.Entry<Cell, Map<Cell, Integer>> group : groups.entrySet()) {
            whole = whole.and(CountTable.of(group.getKey(), group.getValue()));
        }
        return whole;
    }
}
