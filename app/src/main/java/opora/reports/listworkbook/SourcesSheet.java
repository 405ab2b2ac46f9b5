package opora.reports.listworkbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.identification.SchoolList.Entry;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.reports.Heading;
import opora.reports.NumberSource;
import opora.reports.list.Arranged;
import opora.reports.list.Words;
import opora.territory.SchoolId;

/** «Источники»: the load, the file, the sheet and the rows of every number, who accepted it, and whether it still counts. */
record SourcesSheet(Arranged arranged, Heading heading) {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.wrapped("Муниципалитет", 26),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 32),
                    Column.mark("Год", 8),
                    Column.text("Процедура", 28),
                    Column.text("Код процедуры", 12),
                    Column.whole("Загрузка", 10),
                    Column.wrapped("Файл", 36),
                    Column.text("Лист", 18),
                    Column.mark("Строки", 12),
                    Column.text("Принята", 28),
                    Column.text("Кем", 24),
                    Column.wrapped("Что с этим числом теперь", 26),
                    Column.text("Адрес в Опоре", 24));

    Sheet sheet(Top top) {
        Map<SchoolId, List<NumberSource>> bySchool =
                heading.sources().stream()
                        .collect(Collectors.groupingBy(NumberSource::school, Collectors.toList()));
        return new Sheet(
                "Источники",
                top.lines("Откуда числа: загрузка, файл, лист и строки каждой процедуры школы"),
                COLUMNS,
                3,
                arranged.entries().stream()
                        .flatMap(entry ->
                                entry.place().id().stream()
                                        .flatMap(
                                                id -> bySchool.getOrDefault(id, List.of()).stream())
                                        .map(source -> row(entry, source)))
                        .toList(),
                List.of());
    }

    private List<Cell> row(Entry entry, NumberSource source) {
        return List.of(
                Cell.of(Arranged.municipalityOf(entry)),
                Cell.of(entry.place().code()),
                Cell.of(Arranged.nameOf(entry)),
                Cell.of(source.year().endsIn()),
                Cell.of(source.procedure().title()),
                Cell.of(source.procedure().code()),
                Cell.of(source.load()),
                Cell.of(source.file()),
                Cell.of(source.sheet()),
                Cell.of(rows(source)),
                Cell.of(Words.moment(source.acceptedAt())),
                Cell.of(source.acceptedBy()),
                Cell.of(source.now()),
                Cell.of(source.address()));
    }

    /** How many rows a school has tells how many took part. */
    private String rows(NumberSource source) {
        return heading.disclosure().hides() ? "скрыто" : source.rows();
    }
}
