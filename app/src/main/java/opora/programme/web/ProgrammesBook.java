package opora.programme.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.programme.Owners.Names;
import opora.programme.Programme;
import opora.ui.Chip;
import opora.vocabulary.Days;

/** The list of programmes as a workbook: all that the filter leaves. */
final class ProgrammesBook {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Номер", 8),
                    Column.wrapped("Программа", 60),
                    Column.text("Уровень", 26),
                    Column.wrapped("Чья", 40),
                    Column.text("Начало", 12),
                    Column.text("Окончание", 12),
                    Column.text("Состояние", 18),
                    Column.wrapped("Где сейчас", 26),
                    Column.wrapped("Чем утверждена", 30));

    private ProgrammesBook() {}

    static Workbook of(List<Programme> found, Names names, ProgrammesFilter filter, Instant at) {
        String title = "Программы";
        List<String> top = new ArrayList<>(List.of(title, "На " + Days.withTime(at)));
        if (!filter.chips().isEmpty()) {
            top.add(
                    "Отбор: "
                            + String.join(", ", filter.chips().stream().map(Chip::title).toList()));
        }
        return new Workbook(
                new Stamp(title, "Опора", at),
                List.of(
                        new Sheet(
                                title,
                                top,
                                COLUMNS,
                                1,
                                found.stream().map(one -> row(one, names)).toList(),
                                List.of())));
    }

    private static List<Cell> row(Programme one, Names names) {
        ProgrammesPage.Row shown = ProgrammesPage.Row.of(one, names);
        return List.of(
                Cell.of(one.id()),
                Cell.of(shown.title()),
                Cell.of(shown.level()),
                Cell.of(shown.owner()),
                Cell.of(one.period().map(days -> Days.of(days.starts())).orElse("")),
                Cell.of(
                        one.period()
                                .map(days -> days.ends().map(Days::of).orElse("постоянно"))
                                .orElse("")),
                Cell.of(shown.phase().title()),
                Cell.of(shown.note()),
                Cell.of(one.course().approved().map(step -> step.paper()).orElse("")));
    }
}
