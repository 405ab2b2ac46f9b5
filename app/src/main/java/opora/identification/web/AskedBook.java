package opora.identification.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import opora.identification.MethodTitle;
import opora.identification.RunWords;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Place;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.vocabulary.Days;

/** A page of this room as a workbook: the first sheet says what was asked and what came of it, the others hold the rows of the page. */
public record AskedBook(String title, String territory, Instant at) {

    /** Of the sheets that begin with a school: {@link #school}. */
    public static final List<Column> SCHOOL =
            List.of(
                    Column.wrapped("Муниципалитет", 22),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 32));

    private static final List<Column> LINES =
            List.of(Column.wrapped("Что", 30), Column.wrapped("Как", 100));

    /** «Методика», «По приказу …». */
    public record Line(String what, String how) {}

    /** Which run it is of, and by which method. */
    static List<Line> run(Run run, Line... others) {
        List<Line> lines =
                new ArrayList<>(
                        List.of(
                                new Line("Расчёт", RunWords.withYear(run)),
                                new Line("Методика", MethodTitle.of(run.method()))));
        lines.addAll(List.of(others));
        return lines;
    }

    /** {@code answer}: the sentences of the page. */
    public Workbook of(List<Line> asked, List<String> answer, List<Sheet> tables) {
        List<Line> lines = new ArrayList<>(asked);
        lines.add(new Line("Что вышло", String.join("\n", answer)));
        lines.add(new Line("О каких школах", territory));
        lines.add(new Line("Книга составлена", Days.withTime(at)));
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(
                table(
                        "О книге",
                        LINES,
                        lines.stream()
                                .map(line -> List.of(Cell.of(line.what()), Cell.of(line.how())))
                                .toList()));
        sheets.addAll(tables);
        return new Workbook(new Stamp(title, "Опора", at), sheets);
    }

    /** Under the name of its first column or of the school, which stay in sight. */
    public Sheet table(String name, List<Column> columns, List<List<Cell>> rows) {
        int frozen =
                columns.subList(0, Math.min(SCHOOL.size(), columns.size())).equals(SCHOOL)
                        ? SCHOOL.size()
                        : 1;
        return new Sheet(name, List.of(title, territory), columns, frozen, rows, List.of());
    }

    public static List<Column> columns(List<Column> first, Column... others) {
        List<Column> columns = new ArrayList<>(first);
        columns.addAll(List.of(others));
        return columns;
    }

    /** A row that begins with a school. */
    static List<Cell> school(Place place, Cell... others) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(place.municipality().orElse("")));
        cells.add(Cell.of(place.code()));
        cells.add(Cell.of(place.name().orElse("Школа " + place.code())));
        cells.addAll(List.of(others));
        return cells;
    }
}
