package opora.intake.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import opora.office.CellAddress;

/**
 * The header of a table whose columns may stand in any order, perhaps below title rows.
 *
 * @param <F> what a column may hold
 * @param row its number as a person sees it
 * @param headings as written, by column
 * @param columns where each known column stands
 * @param others columns with a heading that is not known, and those that repeat a known one
 */
public record TableHeader<F extends Enum<F>>(
        int row, List<String> headings, Map<F, Integer> columns, List<Integer> others) {

    private static final int LONGEST_QUOTED_HEADING = 40;

    /** The first row of the sheet that names enough columns. {@code names}: plain headings. */
    public static <F extends Enum<F>> Optional<TableHeader<F>> find(
            Opening.Sheet sheet, Map<String, F> names, Predicate<TableHeader<F>> enough) {
        for (Opening.Line line : sheet.rows()) {
            TableHeader<F> header = of(line, names);
            if (enough.test(header)) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }

    private static <F extends Enum<F>> TableHeader<F> of(Opening.Line line, Map<String, F> names) {
        Map<F, Integer> columns =
                new EnumMap<>(names.values().iterator().next().getDeclaringClass());
        List<Integer> others = new ArrayList<>();
        for (int column = 0; column < line.cells().size(); column++) {
            String heading = Heading.plain(line.cell(column));
            F field = names.get(heading);
            if (field != null && !columns.containsKey(field)) {
                columns.put(field, column);
            } else if (!heading.isEmpty()) {
                others.add(column);
            }
        }
        return new TableHeader<>(line.number(), line.cells(), columns, List.copyOf(others));
    }

    public boolean hasAll(Set<F> fields) {
        return columns.keySet().containsAll(fields);
    }

    public boolean has(F field) {
        return columns.containsKey(field);
    }

    /** Where the column stands; −1 when the table does not have it. */
    public int column(F field) {
        Integer column = columns.get(field);
        return column == null ? -1 : column;
    }

    /** The heading as it is compared; «» beyond the header. */
    public String heading(int column) {
        return column < headings.size() ? Heading.plain(headings.get(column)) : "";
    }

    /** «F «3»»: the letter and, where there is one, the heading as written. */
    public String address(int column) {
        String letter = CellAddress.column(column);
        String heading = column < headings.size() ? headings.get(column).strip() : "";
        if (heading.isEmpty()) {
            return letter;
        }
        String brief =
                heading.length() <= LONGEST_QUOTED_HEADING
                        ? heading
                        : heading.substring(0, LONGEST_QUOTED_HEADING - 1) + "…";
        return letter + " «" + brief + "»";
    }
}
