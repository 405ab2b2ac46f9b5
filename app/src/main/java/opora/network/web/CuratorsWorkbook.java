package opora.network.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import opora.identification.StatusTag;
import opora.network.web.CuratorsPage.CuratorRow;
import opora.network.web.CuratorsPage.SchoolRow;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.vocabulary.Days;

/** Who accompanies whom as a workbook: a row per curator and school, and the schools that nobody accompanies. */
final class CuratorsWorkbook {

    private static final List<Column> LOAD =
            List.of(
                    Column.wrapped("Куратор", 30),
                    Column.whole("Школ", 9),
                    Column.whole("Посещений за учебный год", 14),
                    Column.wrapped("Дольше всех без связи", 50));
    private static final List<Column> SCHOOLS =
            List.of(
                    Column.wrapped("Куратор", 30),
                    Column.wrapped("Муниципалитет", 26),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 40),
                    Column.text("Статус", 16),
                    Column.text("Последняя связь", 14),
                    Column.text("Как", 20),
                    Column.whole("Посещений за учебный год", 14),
                    Column.whole("Открытых решений", 12),
                    Column.whole("Из них просрочено", 12));

    private CuratorsWorkbook() {}

    static Workbook of(CuratorsPage page, String territory, Instant at) {
        List<String> top =
                List.of("Кураторы", territory, "На " + Days.withTime(at) + "; " + page.year());
        List<List<Cell>> rows = new ArrayList<>();
        page.curators()
                .forEach(one -> one.schools().forEach(row -> rows.add(row(one.name(), row))));
        page.alone().forEach(row -> rows.add(row("нет", row)));
        return new Workbook(
                new Stamp("Кураторы", "Опора", at),
                List.of(
                        new Sheet(
                                "Нагрузка",
                                top,
                                LOAD,
                                1,
                                page.curators().stream().map(CuratorsWorkbook::load).toList(),
                                List.of()),
                        new Sheet("Школы", top, SCHOOLS, 1, rows, List.of())));
    }

    private static List<Cell> load(CuratorRow curator) {
        return List.of(
                Cell.of(curator.name()),
                Cell.of((long) curator.schools().size()),
                Cell.of((long) curator.held()),
                Cell.of(curator.silent()));
    }

    private static List<Cell> row(String curator, SchoolRow row) {
        return List.of(
                Cell.of(curator),
                Cell.of(row.school().municipality().name()),
                Cell.of(row.school().code()),
                Cell.of(row.school().name()),
                Cell.of(row.status().map(StatusTag::title).orElse("")),
                Cell.of(row.contact().map(one -> Days.of(one.on())).orElse("не записана")),
                Cell.of(row.contact().map(one -> one.way()).orElse("")),
                Cell.of((long) row.held()),
                Cell.of((long) row.open()),
                Cell.of((long) row.overdue()));
    }
}
