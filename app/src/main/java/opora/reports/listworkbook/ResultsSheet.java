package opora.reports.listworkbook;

import java.util.List;
import java.util.stream.Stream;
import opora.identification.JudgedOutcome;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.StatusTag;
import opora.identification.Verdict.Status;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.reports.list.Arranged;
import opora.reports.list.Words;

/** «Перечень»: every counted procedure of both years of the schools in the list and at risk. */
record ResultsSheet(SchoolList list, Arranged arranged) {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.wrapped("Муниципалитет", 26),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 32),
                    Column.mark("Статус", 13),
                    Column.mark("Основание", 12),
                    Column.mark("Год", 8),
                    Column.text("Процедура", 28),
                    Column.text("Код процедуры", 12),
                    Column.whole("Участников", 13),
                    Column.whole("Не справились", 14),
                    Column.percent("Доля", 9),
                    Column.percent("Порог", 9),
                    Column.mark("Порог пройден", 10),
                    Column.whole("Запас, учеников", 11),
                    Column.percent("Интервал от", 10),
                    Column.percent("Интервал до", 10),
                    Column.chance("Вероятность, что порог пройден", 15),
                    Column.mark("Уверенность", 14),
                    Column.mark("Меньше 10 участников", 13));

    Sheet sheet(Top top) {
        return new Sheet(
                "Перечень",
                top.lines(
                        "Школы в перечне и в зоне риска по результатам %s года"
                                .formatted(list.year())),
                COLUMNS,
                3,
                Stream.of(Status.LOW_RESULTS, Status.AT_RISK)
                        .flatMap(status -> arranged.of(status).stream())
                        .flatMap(this::rows)
                        .toList(),
                List.of());
    }

    private Stream<List<Cell>> rows(Entry entry) {
        return entry.verdict().outcomes().stream().map(outcome -> row(entry, outcome));
    }

    private List<Cell> row(Entry entry, JudgedOutcome outcome) {
        return List.of(
                Cell.of(Arranged.municipalityOf(entry)),
                Cell.of(entry.place().code()),
                Cell.of(Arranged.nameOf(entry)),
                Cell.of(StatusTag.of(entry.verdict().verdict().status()).word()),
                Cell.of(Words.clauses(entry.verdict().verdict())),
                Cell.of(outcome.year().endsIn()),
                Cell.of(outcome.procedure().title()),
                Cell.of(outcome.procedure().code()),
                Cell.of(outcome.failed().size()),
                Cell.of(outcome.failed().hits()),
                Cell.of(outcome.failed().value()),
                Cell.of(list.method().threshold().value()),
                Cell.of(outcome.low() ? "да" : "нет"),
                Cell.of(outcome.margin()),
                Cell.of(outcome.interval().lower()),
                Cell.of(outcome.interval().upper()),
                Cell.of(outcome.probabilityLow()),
                Cell.of(outcome.certainty().word()),
                Cell.of(outcome.smallGroup() ? "да" : "нет"));
    }
}
