package opora.protection.web;

import java.time.Instant;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.protection.Measure;
import opora.protection.Measures;

/** The measures as a workbook, to be put into the papers of the region. */
final class MeasuresWorkbook {

    private static final String TITLE = "Меры приказа ФСТЭК России № 21 и Опора";
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Мера", 9),
                    Column.wrapped("Группа", 22),
                    Column.wrapped("Что", 34),
                    Column.wrapped("Для уровней (сверьте с приказом)", 14),
                    Column.wrapped("Чья", 14),
                    Column.wrapped("Состояние", 14),
                    Column.wrapped("Чем закрывается", 44),
                    Column.wrapped("Чего не хватает или что делает регион", 40),
                    Column.wrapped("Где видно", 24),
                    Column.wrapped("Проверка при каждой сборке", 44));

    private MeasuresWorkbook() {}

    static Workbook of(List<Measure> measures, String by, Instant at) {
        return new Workbook(
                new Stamp(TITLE, by, at),
                List.of(
                        new Sheet(
                                "Меры",
                                List.of(
                                        TITLE,
                                        "Названия мер сокращены: перед включением в документы сверьте их с официальным текстом приказа."),
                                COLUMNS,
                                1,
                                measures.stream().map(MeasuresWorkbook::row).toList(),
                                List.of())));
    }

    private static List<Cell> row(Measure one) {
        return List.of(
                Cell.of(one.code()),
                Cell.of(Measures.titleOf(one.group())),
                Cell.of(one.title()),
                Cell.of(one.levelsInWords()),
                Cell.of(one.whose().title()),
                Cell.of(one.state().title()),
                Cell.of(one.covered()),
                Cell.of(one.missing()),
                Cell.of(
                        one.forTheServer()
                                .map(place -> "для того, кто держит сервер: " + place)
                                .orElse(one.where())),
                Cell.of(String.join("\n", one.tests())));
    }
}
