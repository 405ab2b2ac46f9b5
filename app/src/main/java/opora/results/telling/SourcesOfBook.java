package opora.results.telling;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.results.FactSources.Located;

/** «Источники»: where each fact behind the numbers of the workbook stands. */
final class SourcesOfBook {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private SourcesOfBook() {}

    static Sheet sheet(String title, List<Located> sources, ZoneId zone) {
        return new Sheet(
                "Источники",
                List.of(title, "Откуда числа: загрузка, файл, лист и строки каждой школы"),
                List.of(
                        Column.text("Адрес в Опоре", 24),
                        Column.text("Год", 8),
                        Column.text("Процедура", 14),
                        Column.whole("Участников", 12),
                        Column.whole("Загрузка", 10),
                        Column.wrapped("Файл", 40),
                        Column.text("Лист", 20),
                        Column.text("Строки", 14),
                        Column.text("Принята", 18),
                        Column.text("Кем", 26),
                        Column.wrapped("Что с этим числом теперь", 28)),
                1,
                sources.stream().map(one -> row(one, zone)).toList(),
                List.of());
    }

    private static List<Cell> row(Located one, ZoneId zone) {
        return List.of(
                Cell.of(one.address()),
                Cell.of(one.year().toString()),
                Cell.of(one.procedure().code()),
                Cell.of(one.participants()),
                Cell.of(one.load()),
                Cell.of(one.file()),
                Cell.of(one.place().sheet()),
                Cell.of(one.place().numbers()),
                Cell.of(MOMENT.format(one.acceptedAt().atZone(zone))),
                Cell.of(one.acceptedBy()),
                Cell.of(one.words()));
    }
}
