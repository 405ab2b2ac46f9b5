package opora.identification.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import opora.identification.Runs.Run;
import opora.identification.web.OfficialPage.Row;
import opora.identification.web.OfficialPage.Table;
import opora.identification.web.OfficialPage.Unknown;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Workbook;

/** A list beside the official one as a workbook. */
final class OfficialWorkbook {

    private static final List<Column> SCHOOLS =
            AskedBook.columns(
                    AskedBook.SCHOOL,
                    Column.wrapped("Где стоит", 28),
                    Column.mark("По расчёту", 14),
                    Column.wrapped("Почему", 70),
                    Column.text("Адрес в Опоре", 36));

    private OfficialWorkbook() {}

    static Workbook of(OfficialPage page, String territory, Instant at) {
        Run run = page.run();
        AskedBook book = new AskedBook("Официальный перечень и расчёт " + run.id(), territory, at);
        return book.of(
                AskedBook.run(
                        run,
                        new AskedBook.Line(
                                "Официальный перечень",
                                "загруженный, по результатам %s года; в расчёте он не участвует"
                                        .formatted(run.year()))),
                List.of(page.answer()),
                List.of(
                        book.table(
                                "Школы",
                                SCHOOLS,
                                Stream.concat(
                                                page.tables().stream()
                                                        .flatMap(OfficialWorkbook::schools),
                                                page.unknown().stream()
                                                        .map(OfficialWorkbook::unknown))
                                        .toList())));
    }

    private static Stream<List<Cell>> schools(Table table) {
        return table.rows().stream().map(row -> school(table, row));
    }

    private static List<Cell> school(Table table, Row row) {
        return AskedBook.school(
                row.place(),
                Cell.of(table.name()),
                Cell.of(row.tag().title()),
                Cell.of(row.why()),
                Cell.of(row.address()));
    }

    private static List<Cell> unknown(Unknown school) {
        return List.of(
                Cell.EMPTY,
                Cell.of(school.code()),
                Cell.of(school.school()),
                Cell.of("Только в официальном перечне"),
                Cell.of("не участвует"),
                Cell.EMPTY,
                Cell.of(school.address()));
    }
}
