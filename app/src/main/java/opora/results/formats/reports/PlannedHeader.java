package opora.results.formats.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Heading;
import opora.intake.formats.Opening;
import opora.office.CellAddress;

/**
 * The header of «Достижение планируемых результатов» in the form with a row per skill: what is required, «Макс балл», then a column per group of
 * participants, named in this row or in one below it.
 *
 * @param maximum the column of maxima; everything to its left says what is required
 */
record PlannedHeader(int row, int lastRow, int maximum, List<GroupColumn> groups) {

    private static final int LEAST_CELLS = 3;
    private static final Pattern COUNT = Pattern.compile("(\\d[\\d ]*?) ?(?:(?:уч|чел).*)?");
    private static final Pattern NO_NAME =
            Pattern.compile(".*(%|процент|выполнени|достижени|уровень).*");

    /** {@code name} as the report writes it; {@code participants}: where a row of the header tells them. */
    record GroupColumn(int column, String name, Optional<Integer> participants) {}

    static Optional<PlannedHeader> in(Opening.Sheet sheet) {
        for (int at = 0; at < sheet.rows().size(); at++) {
            Opening.Line line = sheet.rows().get(at);
            int maximum = maximumColumn(line);
            if (maximum > 0) {
                List<Opening.Line> lines = upToSkills(sheet.rows(), at, maximum);
                List<GroupColumn> groups = groups(lines, maximum);
                if (!groups.isEmpty()) {
                    return Optional.of(
                            new PlannedHeader(
                                    line.number(), lines.getLast().number(), maximum, groups));
                }
            }
        }
        return Optional.empty();
    }

    private static int maximumColumn(Opening.Line line) {
        long filled = line.cells().stream().filter(cell -> !cell.isEmpty()).count();
        return filled < LEAST_CELLS
                ? -1
                : IntStream.range(1, line.cells().size())
                        .filter(column -> Heading.plain(line.cell(column)).startsWith("макс"))
                        .findFirst()
                        .orElse(-1);
    }

    /** The header and the rows below it that tell no maximum. */
    private static List<Opening.Line> upToSkills(List<Opening.Line> rows, int header, int maximum) {
        List<Opening.Line> lines = new ArrayList<>(List.of(rows.get(header)));
        for (Opening.Line line : rows.subList(header + 1, rows.size())) {
            if (CellNumber.of(line.cell(maximum)) instanceof CellNumber.Whole) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    private static List<GroupColumn> groups(List<Opening.Line> lines, int maximum) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<GroupColumn> groups = new ArrayList<>();
        for (int column = maximum + 1; column < width; column++) {
            Optional<String> name = Optional.empty();
            Optional<Integer> participants = Optional.empty();
            for (Opening.Line line : lines) {
                String cell = CellText.clean(line.cell(column));
                Matcher count = COUNT.matcher(Heading.plain(cell));
                if (count.matches()) {
                    participants = number(count.group(1));
                } else if (!cell.isEmpty() && !NO_NAME.matcher(Heading.plain(cell)).matches()) {
                    name = Optional.of(cell);
                }
            }
            if (name.isPresent()) {
                groups.add(new GroupColumn(column, name.get(), participants));
            }
        }
        return groups;
    }

    private static Optional<Integer> number(String digits) {
        return CellNumber.of(digits.replace(" ", "")) instanceof CellNumber.Whole(int value)
                ? Optional.of(value)
                : Optional.empty();
    }

    String address(int column) {
        return groups.stream()
                .filter(group -> group.column() == column)
                .map(group -> CellAddress.column(column) + " «" + group.name() + "»")
                .findFirst()
                .orElse(CellAddress.column(column));
    }
}
