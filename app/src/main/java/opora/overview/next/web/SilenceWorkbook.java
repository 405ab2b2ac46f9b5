package opora.overview.next.web;

import java.time.Instant;
import java.util.List;
import opora.identification.StatusTag;
import opora.network.LastContact;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.overview.next.web.SilencePage.Row;
import opora.vocabulary.Days;

/** Schools without a contact as a workbook. */
final class SilenceWorkbook {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.wrapped("Муниципалитет", 26),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 40),
                    Column.text("Статус", 16),
                    Column.text("Последняя связь", 20),
                    Column.text("Как", 20),
                    Column.whole("Дней без связи", 12));

    private SilenceWorkbook() {}

    static Workbook of(SilencePage page, String territory, Instant at) {
        String title = "Школы без связи";
        List<String> top = List.of(title, territory, page.lead(), "На " + Days.withTime(at));
        return new Workbook(
                new Stamp(title, "Опора", at),
                List.of(
                        new Sheet(
                                "Школы",
                                top,
                                COLUMNS,
                                3,
                                page.rows().stream().map(SilenceWorkbook::row).toList(),
                                List.of())));
    }

    private static List<Cell> row(Row row) {
        return List.of(
                Cell.of(row.school().municipality().name()),
                Cell.of(row.school().code()),
                Cell.of(row.school().name()),
                Cell.of(row.status().map(StatusTag::title).orElse("")),
                Cell.of(
                        row.last()
                                .map(LastContact::on)
                                .map(day -> Days.of(day))
                                .orElse("не записана")),
                Cell.of(row.last().map(LastContact::way).orElse("")),
                row.silent().map(Cell::of).orElse(Cell.of("не сказать")));
    }
}
