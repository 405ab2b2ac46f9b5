package opora.results.formats.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import opora.intake.formats.CellText;
import opora.intake.formats.Heading;
import opora.intake.formats.Opening;
import opora.office.CellAddress;

/**
 * The header of a report with «Группы участников» in its rows: one row of headings, perhaps with further rows below it that hold the maxima, the
 * marks or the second half of a merged heading.
 *
 * @param row its number
 * @param lastRow of the rows that belong to it
 * @param below the further rows
 */
record ReportHeader(
        int row, int lastRow, List<String> headings, List<Opening.Line> below, int group) {

    private static final Set<String> GROUPS = Set.of("группы участников", "группа участников");
    private static final int LONGEST_QUOTED = 40;

    static Optional<ReportHeader> in(Opening.Sheet sheet) {
        for (int at = 0; at < sheet.rows().size(); at++) {
            Opening.Line line = sheet.rows().get(at);
            int group = groupColumn(line);
            if (group >= 0) {
                List<Opening.Line> below = below(sheet.rows(), at, group);
                return Optional.of(
                        new ReportHeader(
                                line.number(),
                                below.isEmpty() ? line.number() : below.getLast().number(),
                                line.cells(),
                                below,
                                group));
            }
        }
        return Optional.empty();
    }

    private static int groupColumn(Opening.Line line) {
        return IntStream.range(0, line.cells().size())
                .filter(column -> GROUPS.contains(Heading.plain(line.cell(column))))
                .findFirst()
                .orElse(-1);
    }

    /** Rows without a group, with «Макс балл» in its place, or with the numbers of the columns. */
    private static List<Opening.Line> below(List<Opening.Line> rows, int header, int group) {
        List<Opening.Line> below = new ArrayList<>();
        for (Opening.Line line : rows.subList(header + 1, rows.size())) {
            String name = Heading.plain(line.cell(group));
            boolean numbered = name.equals("1") && line.cell(group + 1).equals("2");
            if (!name.isEmpty() && !name.startsWith("макс") && !numbered) {
                break;
            }
            below.add(line);
        }
        return below;
    }

    int width() {
        return Math.max(
                headings.size(),
                below.stream().mapToInt(line -> line.cells().size()).max().orElse(0));
    }

    /** As written; for the blank cells of a merged heading what stands in its first cell. */
    String heading(int column) {
        for (int at = Math.min(column, headings.size() - 1); at > group; at--) {
            String written = CellText.clean(headings.get(at));
            if (!written.isEmpty()) {
                return written;
            }
        }
        return "";
    }

    /** The column has a heading of its own, not that of a merged cell before it. */
    boolean isHeaded(int column) {
        return column < headings.size() && !headings.get(column).isBlank();
    }

    /** «F «3.1»», as findings name a column. */
    String address(int column) {
        String heading = column < headings.size() ? CellText.clean(headings.get(column)) : "";
        String letter = CellAddress.column(column);
        if (heading.isEmpty()) {
            return letter;
        }
        return "%s «%s»"
                .formatted(
                        letter,
                        heading.length() <= LONGEST_QUOTED
                                ? heading
                                : heading.substring(0, LONGEST_QUOTED - 1) + "…");
    }
}
