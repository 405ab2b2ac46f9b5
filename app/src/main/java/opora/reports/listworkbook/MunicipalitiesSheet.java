package opora.reports.listworkbook;

import java.util.List;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Counts;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.reports.list.Arranged;

/** «Муниципалитеты»: counts that add up, and their total. */
record MunicipalitiesSheet(SchoolList list, Arranged arranged) {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.wrapped("Муниципалитет", 40),
                    Column.whole("Школ", 10),
                    Column.whole("В перечне", 12),
                    Column.whole("Зона риска", 12),
                    Column.whole("Вне перечня", 12),
                    Column.whole("Нет данных", 12),
                    Column.percent("Доля перечня", 14));

    Sheet sheet(Top top) {
        return new Sheet(
                "Муниципалитеты",
                top.lines("Муниципалитеты по результатам %s года".formatted(list.year())),
                COLUMNS,
                1,
                arranged.districts().stream()
                        .map(district -> row(district.name(), district.counts()))
                        .toList(),
                List.of(row("Всего", list.counts())));
    }

    private static List<Cell> row(String name, Counts counts) {
        return List.of(
                Cell.of(name),
                Cell.of(counts.schools()),
                Cell.of(counts.lowResults()),
                Cell.of(counts.atRisk()),
                Cell.of(counts.clear()),
                Cell.of(counts.noData()),
                counts.schools() == 0
                        ? Cell.EMPTY
                        : Cell.of((double) counts.lowResults() / counts.schools()));
    }
}
