package opora.intake.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Opening;
import opora.intake.formats.Opening.Line;

/**
 * Headings of a sheet in one or several rows.
 *
 * @param sheet its place in the file
 * @param first number of the first row of headings
 * @param last of the last
 * @param headings by column; of several rows the words together, for a merged cell those of the cell to its left
 */
public record Heads(int sheet, int first, int last, List<String> headings) {

    /** Rows that headings may take. */
    public static final int MOST_ROWS = 3;

    /** Columns that can be explained; what stands to the right of them is not read. */
    public static final int MOST_COLUMNS = 300;

    private static final int LONGEST = 200;

    /** Empty when the rows are not among the first of the sheet or hold nothing. */
    public static Optional<Heads> at(Opening.Sheet sheet, int first, int last) {
        List<Line> lines =
                sheet.rows().stream()
                        .filter(line -> line.number() >= first && line.number() <= last)
                        .toList();
        int width =
                Math.min(
                        MOST_COLUMNS,
                        lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0));
        boolean fits = first <= last && last - first < MOST_ROWS;
        if (!fits || width == 0 || lines.getLast().number() != last) {
            return Optional.empty();
        }
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            headings.add(heading(lines, column));
        }
        return Optional.of(new Heads(sheet.index(), first, last, List.copyOf(headings)));
    }

    private static String heading(List<Line> lines, int column) {
        List<String> words = new ArrayList<>();
        for (Line line : lines) {
            boolean above = line != lines.getLast();
            String word = CellText.clean(above ? merged(line, column) : line.cell(column));
            if (!word.isEmpty() && !words.contains(word)) {
                words.add(word);
            }
        }
        String whole = String.join(" ", words);
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    }

    private static String merged(Line line, int column) {
        int at = Math.min(column, line.cells().size() - 1);
        while (at > 0 && line.cell(at).isEmpty()) {
            at--;
        }
        return column < line.cells().size() ? line.cell(at) : "";
    }

    /** Where they most likely stand: the first row that is nearly as wide as any and holds words; the next row too where it goes on. */
    public static Optional<Heads> likely(Opening.Sheet sheet) {
        int widest = sheet.rows().stream().mapToInt(Heads::filled).max().orElse(0);
        for (Line line : sheet.rows()) {
            if (widest > 1 && filled(line) * 2 > widest && numbers(line) * 2 < filled(line)) {
                int last = goesOn(sheet, line) ? line.number() + 1 : line.number();
                return at(sheet, line.number(), last);
            }
        }
        return Optional.empty();
    }

    /** Some headings are the same, and the next row, without a number in it, tells them apart. */
    private static boolean goesOn(Opening.Sheet sheet, Line line) {
        List<String> filled = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        boolean unclear =
                filled.size() < line.cells().size() || new HashSet<>(filled).size() < filled.size();
        return unclear
                && sheet.rows().stream()
                        .filter(next -> next.number() == line.number() + 1)
                        .anyMatch(next ->
                                filled(next) > 0
                                        && numbers(next) == 0
                                        && next.cells().contains(""));
    }

    private static int filled(Line line) {
        return (int) line.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static int numbers(Line line) {
        return (int)
                line.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(CellNumber::of)
                        .filter(cell ->
                                cell instanceof CellNumber.Whole
                                        || cell instanceof CellNumber.Fraction)
                        .count();
    }
}
