package opora.reports.progress;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import opora.office.Cell;
import opora.office.Chart;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.programme.progress.Progress;
import opora.programme.progress.Progress.Late;
import opora.programme.progress.Progress.Line;
import opora.programme.progress.Progress.ListedSchool;
import opora.programme.progress.Progress.Part;
import opora.programme.progress.Progress.Stage;
import opora.programme.progress.ProgressWords;
import opora.programme.progress.Tally;
import opora.reports.list.Words;
import opora.vocabulary.Days;

/** The note as a workbook: the same sentences, and every row. */
public final class ProgressBook {

    private static final List<Column> PARTS =
            List.of(
                    Column.wrapped("Муниципалитет", 34),
                    Column.whole("Школ перечня", 10),
                    Column.whole("Программа утверждена", 14),
                    Column.whole("На согласовании", 14),
                    Column.whole("Черновик", 10),
                    Column.whole("Программы нет", 12),
                    Column.whole("Программ выполняется", 14),
                    Column.whole("Мероприятий", 13),
                    Column.whole("Выполнено", 11),
                    Column.whole("По плану к этому дню", 13),
                    Column.whole("Ждёт подтверждения", 15),
                    Column.whole("Просрочено", 12));

    private static final List<Column> LINES =
            List.of(
                    Column.wrapped("Муниципалитет", 28),
                    Column.wrapped("Чья", 36),
                    Column.wrapped("Программа", 54),
                    Column.text("Уровень", 25),
                    Column.text("Состояние", 17),
                    Column.whole("Мероприятий", 13),
                    Column.whole("Выполнено", 11),
                    Column.whole("По плану к этому дню", 13),
                    Column.whole("Ждёт подтверждения", 15),
                    Column.whole("Просрочено", 12));

    private static final List<Column> LATE =
            List.of(
                    Column.wrapped("Чья программа", 36),
                    Column.wrapped("Программа", 46),
                    Column.text("№", 8),
                    Column.wrapped("Мероприятие", 60),
                    Column.wrapped("Ответственный", 30),
                    Column.text("Срок был", 18),
                    Column.whole("Дней", 8));

    private static final List<Column> SCHOOLS =
            List.of(
                    Column.wrapped("Муниципалитет", 30),
                    Column.wrapped("Школа перечня", 44),
                    Column.text("Программа", 24));

    private final Progress progress;

    private ProgressBook(Progress progress) {
        this.progress = progress;
    }

    public static Workbook of(Progress progress, ZonedDateTime at) {
        ProgressBook book = new ProgressBook(progress);
        List<String> top = new ArrayList<>();
        top.add("Справка о ходе выполнения программ: " + progress.territory());
        top.add("На %s; составлено %s".formatted(Words.day(progress.day()), Words.moment(at)));
        top.addAll(ProgressWords.of(progress));
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(
                new Sheet(
                        "По муниципалитетам",
                        top,
                        PARTS,
                        1,
                        progress.parts().stream().map(ProgressBook::row).toList(),
                        List.of(),
                        progress.parts().isEmpty()
                                ? List.of()
                                : List.of(
                                        new Chart(
                                                Chart.Look.COLUMNS,
                                                "Мероприятия: выполнено и просрочено",
                                                0,
                                                List.of(8, 11)))));
        sheets.add(sheet("Программы", LINES, progress.lines().stream().map(ProgressBook::row)));
        sheets.add(sheet("Просрочено", LATE, progress.late().stream().map(ProgressBook::row)));
        if (progress.list().isPresent()) {
            sheets.add(
                    sheet(
                            "Школы перечня",
                            SCHOOLS,
                            progress.list().get().schools().stream().map(book::row)));
        }
        return new Workbook(new Stamp(top.getFirst(), "Опора", at.toInstant()), sheets);
    }

    private static Sheet sheet(
            String name, List<Column> columns, java.util.stream.Stream<List<Cell>> rows) {
        return new Sheet(name, List.of(name), columns, 1, rows.toList(), List.of());
    }

    private static List<Cell> row(Part part) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(part.municipality()));
        row.add(Cell.of(part.listed()));
        for (Stage stage : Stage.values()) {
            row.add(Cell.of(part.schools(stage)));
        }
        row.add(Cell.of(part.carriedOut()));
        row.addAll(tally(part.tally()));
        return row;
    }

    private static List<Cell> row(Line line) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(line.municipality()));
        row.add(Cell.of(line.owner()));
        row.add(Cell.of(line.title()));
        row.add(Cell.of(line.level()));
        row.add(Cell.of(line.phase().title()));
        row.addAll(line.tally().map(ProgressBook::tally).orElseGet(ProgressBook::nothing));
        return row;
    }

    private static List<Cell> tally(Tally tally) {
        return List.of(
                Cell.of(tally.all()),
                Cell.of(tally.done()),
                Cell.of(tally.due()),
                Cell.of(tally.unproved()),
                Cell.of(tally.overdue()));
    }

    /** A programme that is not carried out has nothing to count: that is not zero. */
    private static List<Cell> nothing() {
        return List.of(Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(""));
    }

    private static List<Cell> row(Late late) {
        return List.of(
                Cell.of(late.owner()),
                Cell.of(late.programme()),
                Cell.of(late.number()),
                Cell.of(late.activity()),
                Cell.of(late.responsible()),
                Cell.of(late.due().map(Days::of).orElse("до конца программы")),
                Cell.of(late.days()));
    }

    private List<Cell> row(ListedSchool school) {
        return List.of(
                Cell.of(school.municipality()),
                Cell.of(school.name()),
                Cell.of(progress.stage(school).title()));
    }
}
