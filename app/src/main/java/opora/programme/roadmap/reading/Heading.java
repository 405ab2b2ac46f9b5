package opora.programme.roadmap.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns of a roadmap.
 *
 * @param from its first line
 * @param first the first line below it
 */
record Heading(List<Column> columns, int from, int first, Origin origin) {

    /** How the columns are known. */
    enum Origin {
        TITLES,
        CONTENT,
        /** a person has said it */
        CHOSEN
    }

    /** @param title as it stands in the heading, «» where there is none */
    record Column(int from, int to, Field field, String title) {

        private int overlap(Grid.Cell cell) {
            return Math.min(to, cell.end()) - Math.max(from, cell.column());
        }
    }

    private static final int LOOKED_AT = 8;
    private static final int LONGEST_TITLE = 120;

    /** «дата окончания работы»; a longer one is an activity that begins or ends something. */
    private static final int LONGEST_END = 22;

    /** By the words of the heading; empty where no line of the first ones has both activities and timings. */
    static Optional<Heading> of(Grid grid) {
        List<Grid.Line> lines = grid.lines();
        for (int at = 0; at < Math.min(LOOKED_AT, lines.size()); at++) {
            List<Column> columns = columns(lines.get(at));
            int below = at + 1;
            if (below < lines.size() && isSecond(lines.get(at), lines.get(below))) {
                columns = with(columns, lines.get(below));
                below++;
            }
            if (isRoadmap(columns)) {
                return Optional.of(new Heading(onlyOnce(columns), at, below, Origin.TITLES));
            }
        }
        return Optional.empty();
    }

    /** Of a table in which nothing tells the columns: all of them are other ones, and all lines are rows. */
    static Heading bare(Grid grid) {
        return new Heading(
                IntStream.range(0, grid.width())
                        .mapToObj(at -> new Column(at, at + 1, Field.OTHER, ""))
                        .toList(),
                0,
                0,
                Origin.CHOSEN);
    }

    /** With what a person says of the columns, from the left; of columns beyond that nothing is taken. */
    Heading with(List<Field> chosen) {
        List<Column> said =
                IntStream.range(0, columns.size())
                        .mapToObj(at -> {
                            Column one = columns.get(at);
                            Field field = at < chosen.size() ? chosen.get(at) : Field.OTHER;
                            return new Column(one.from(), one.to(), field, one.title());
                        })
                        .toList();
        return new Heading(
                said, from, first, origin == Origin.TITLES ? origin : Origin.CHOSEN);
    }

    private static List<Column> columns(Grid.Line line) {
        return line.cells().stream()
                .map(cell ->
                        new Column(
                                cell.column(),
                                cell.end(),
                                cell.text().length() > LONGEST_TITLE
                                        ? Field.OTHER
                                        : Field.of(cell.text()),
                                cell.text()))
                .toList();
    }

    private static boolean isRoadmap(List<Column> columns) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        columns.forEach(column -> fields.add(column.field()));
        return fields.contains(Field.ACTIVITY)
                && (fields.contains(Field.TIMING) || fields.contains(Field.BEGINNING));
    }

    /** A line whose cells go on from the heading, or that only tells beginning and end. */
    private static boolean isSecond(Grid.Line first, Grid.Line second) {
        boolean goesOn = second.cells().stream().anyMatch(Grid.Cell::goesOn);
        boolean brief =
                second.filled().stream()
                        .allMatch(cell -> cell.text().length() <= LONGEST_TITLE / 2);
        boolean ends = second.filled().stream().allMatch(Heading::isAnEnd);
        return !isRoadmap(columns(new Grid.Line(second.number(), second.filled())))
                && brief
                && !second.filled().isEmpty()
                && ((goesOn && first.cells().stream().anyMatch(cell -> cell.columns() > 1))
                        || ends);
    }

    /** «начало», «окончание». */
    private static boolean isAnEnd(Grid.Cell cell) {
        Field field = Field.of(cell.text());
        return cell.text().length() <= LONGEST_END
                && (field == Field.BEGINNING || field == Field.END);
    }

    private static List<Column> with(List<Column> first, Grid.Line second) {
        List<Column> all = new ArrayList<>();
        for (Grid.Cell cell : second.cells()) {
            Optional<Column> over =
                    first.stream().filter(column -> column.overlap(cell) > 0).findFirst();
            String above = over.map(Column::title).orElse("");
            boolean own = !cell.goesOn() && !cell.text().isBlank();
            Field below = own ? Field.of(cell.text()) : Field.OTHER;
            Field field =
                    below == Field.OTHER ? over.map(Column::field).orElse(Field.OTHER) : below;
            all.add(
                    new Column(
                            cell.column(),
                            cell.end(),
                            field,
                            own && !above.isBlank() && !above.equals(cell.text())
                                    ? above + ": " + cell.text()
                                    : above.isBlank() ? cell.text() : above));
        }
        return all;
    }

    /** Of two columns of one kind the first counts; the other one is kept under its title. */
    private static List<Column> onlyOnce(List<Column> columns) {
        Set<Field> met = EnumSet.noneOf(Field.class);
        return columns.stream()
                .map(column ->
                        met.add(column.field())
                                ? column
                                : new Column(
                                        column.from(), column.to(), Field.OTHER, column.title()))
                .toList();
    }

    boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** «Сроки», as it stands in the heading. */
    String title(Field field) {
        return columns.stream()
                .filter(column -> column.field() == field && !column.title().isBlank())
                .map(column -> column.title().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    /** The column in which a cell stands for the most part; −1 behind the last one. */
    int columnOf(Grid.Cell cell) {
        int best = -1;
        for (int at = 0; at < columns.size(); at++) {
            int most = best < 0 ? 0 : columns.get(best).overlap(cell);
            if (columns.get(at).overlap(cell) > most) {
                best = at;
            }
        }
        return best;
    }

    /** Whether the cell covers half of the columns and more than one of them. */
    boolean isCoveredBy(Grid.Cell cell) {
        long covered = columns.stream().filter(column -> column.overlap(cell) > 0).count();
        return covered > 1 && covered * 2 >= columns.size();
    }

    /** Where the cell stands; {@code OTHER} behind the last column. */
    Field fieldOf(Grid.Cell cell) {
        int at = columnOf(cell);
        return at < 0 ? Field.OTHER : columns.get(at).field();
    }

    /** Whether the line is the heading once more, as on every printed page. */
    boolean isRepeatedBy(Grid.Line line) {
        if (has(Field.BEGINNING) && line.filled().stream().allMatch(Heading::isAnEnd)) {
            return true;
        }
        Map<Field, String> said = new EnumMap<>(Field.class);
        columns(line).forEach(column -> said.putIfAbsent(column.field(), column.title()));
        return origin == Origin.TITLES
                && isRoadmap(columns(line))
                && line.filled().stream().allMatch(cell -> cell.text().length() <= LONGEST_TITLE)
                && plain(said.getOrDefault(Field.ACTIVITY, ""))
                        .equals(plain(title(Field.ACTIVITY)));
    }

    private static String plain(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
