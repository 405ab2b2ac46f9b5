package opora.programme.measures.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.programme.measures.Measure;
import opora.programme.measures.RegionMeasures.Entry;
import opora.vocabulary.Days;

/** The measures that were asked for as a workbook, a row each; its columns are those of a roadmap, so that rows can be carried over. */
final class MeasuresBook {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Код", 9),
                    Column.wrapped("Фактор риска", 34),
                    Column.wrapped("Уровень", 18),
                    Column.wrapped("Мера", 60),
                    Column.wrapped("Срок", 22),
                    Column.wrapped("Кто отвечает", 30),
                    Column.wrapped("Ожидаемый результат", 44),
                    Column.wrapped("Чем подтвердить", 34),
                    Column.text("Сколько сил", 13),
                    Column.wrapped("Чем подкреплена", 24),
                    Column.wrapped("Откуда", 44),
                    Column.text("Предлагается", 13),
                    Column.wrapped("Почему выключена или включена", 40));

    private MeasuresBook() {}

    static Workbook of(List<Entry> entries, MeasuresQuery query, Instant at) {
        String title = "Каталог мер";
        List<String> top = new ArrayList<>(List.of(title, "На " + Days.withTime(at)));
        top.addAll(MeasuresPage.said(entries));
        return new Workbook(
                new Stamp(title, "Опора", at),
                List.of(
                        new Sheet(
                                "Меры",
                                top,
                                COLUMNS,
                                1,
                                query.among(entries).stream().map(MeasuresBook::row).toList(),
                                List.of())));
    }

    private static List<Cell> row(Entry entry) {
        Measure measure = entry.measure();
        return List.of(
                Cell.of(measure.code()),
                Cell.of(MeasuresPage.named(measure.factor())),
                Cell.of(measure.levelWords()),
                Cell.of(measure.title()),
                Cell.of(measure.timing()),
                Cell.of(measure.responsible()),
                Cell.of(measure.result()),
                Cell.of(measure.evidenceWords()),
                Cell.of(measure.effort().title()),
                Cell.of(measure.proof().title()),
                Cell.of(String.join("\n", measure.sources())),
                Cell.of(entry.isOn() ? "да" : "нет"),
                Cell.of(entry.said().map(said -> said.reason()).orElse("")));
    }
}
