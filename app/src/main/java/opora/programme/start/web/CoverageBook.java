package opora.programme.start.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.programme.start.web.CoveragePage.Row;
import opora.programme.start.web.CoveragePage.Task;
import opora.vocabulary.Days;

/** The page of coverage as a workbook: tasks, programmes that lead to none, schools without a programme. */
final class CoverageBook {

    private static final List<Column> TASKS =
            List.of(
                    Column.text("№", 8),
                    Column.wrapped("Задача", 60),
                    Column.text("Программ", 12),
                    Column.wrapped("Программа", 50),
                    Column.wrapped("Чья", 40),
                    Column.text("Состояние", 18));
    private static final List<Column> NOWHERE =
            List.of(
                    Column.wrapped("Программа", 50),
                    Column.wrapped("Чья", 40),
                    Column.text("Состояние", 18));
    private static final List<Column> WITHOUT =
            List.of(Column.wrapped("Школа", 50), Column.wrapped("Муниципалитет", 40));

    private CoverageBook() {}

    static Workbook of(CoveragePage page, Instant at) {
        String title = "Кто решает задачи: " + page.programme().title();
        List<String> top = new ArrayList<>(List.of(title, "На " + Days.withTime(at)));
        top.addAll(page.said());
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(
                new Sheet(
                        "Задачи",
                        top,
                        TASKS,
                        2,
                        page.tasks().stream().flatMap(one -> rows(one).stream()).toList(),
                        List.of()));
        sheets.add(
                new Sheet(
                        "Никуда не ведут",
                        List.of(
                                "Программы, задачи которых не ведут ни к одной задаче уровнем выше"),
                        NOWHERE,
                        1,
                        page.nowhere().stream().map(CoverageBook::row).toList(),
                        List.of()));
        page.without()
                .ifPresent(schools ->
                        sheets.add(
                                new Sheet(
                                        "Школы без программы",
                                        List.of("Школы действующего перечня без программы"),
                                        WITHOUT,
                                        1,
                                        schools.stream()
                                                .map(one ->
                                                        List.of(
                                                                Cell.of(one.name()),
                                                                Cell.of(one.municipality())))
                                                .toList(),
                                        List.of())));
        return new Workbook(new Stamp(title, "Опора", at), sheets);
    }

    /** A task that nobody carries has a row as well. */
    private static List<List<Cell>> rows(Task one) {
        List<Cell> own =
                List.of(Cell.of(one.number()), Cell.of(one.text()), Cell.of(one.by().size()));
        if (one.by().isEmpty()) {
            return List.of(joined(own, List.of(Cell.of("никто"), Cell.EMPTY, Cell.EMPTY)));
        }
        return one.by().stream().map(by -> joined(own, row(by))).toList();
    }

    private static List<Cell> row(Row one) {
        return List.of(Cell.of(one.title()), Cell.of(one.whose()), Cell.of(one.state()));
    }

    private static List<Cell> joined(List<Cell> one, List<Cell> other) {
        List<Cell> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
