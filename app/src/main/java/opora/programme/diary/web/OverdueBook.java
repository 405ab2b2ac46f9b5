package opora.programme.diary.web;

import java.time.Instant;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.vocabulary.Days;

/** What is late, as a workbook: the rows of the page. */
final class OverdueBook {

    private static final String TITLE = "Просроченные мероприятия программ";

    private static final List<Column> COLUMNS =
            List.of(
                    Column.wrapped("Мероприятие", 44),
                    Column.wrapped("Ответственный", 22),
                    Column.wrapped("Программа", 34),
                    Column.wrapped("Чья", 30),
                    Column.wrapped("Срок, как в плане", 18),
                    Column.text("Срок был до", 12),
                    Column.whole("Просрочено, дней", 12),
                    Column.text("Сделано", 10));

    private OverdueBook() {}

    static Workbook of(OverduePage page, Instant at) {
        return new Workbook(
                new Stamp(TITLE, "Опора", at),
                List.of(
                        new Sheet(
                                "Просрочено",
                                List.of(TITLE, page.sentence() + " На " + Days.of(at)),
                                COLUMNS,
                                1,
                                page.rows().stream().map(OverdueBook::row).toList(),
                                List.of())));
    }

    private static List<Cell> row(OverduePage.Row row) {
        return List.of(
                Cell.of(row.activity()),
                Cell.of(row.responsible()),
                Cell.of(row.programme()),
                Cell.of(row.owner()),
                Cell.of(row.term()),
                Cell.of(row.due()),
                Cell.of((long) row.days()),
                Cell.of(row.percent()));
    }
}
