package opora.reports.listworkbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opora.identification.JudgedOutcome;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.StatusTag;
import opora.identification.ThresholdWords;
import opora.identification.Verdict.Status;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.reports.list.Arranged;
import opora.reports.list.Words;
import opora.statistics.DisclosedShare;
import opora.vocabulary.Disclosure;

/** «Перечень»: every counted procedure of both years of the schools in the list and at risk. */
record ResultsSheet(SchoolList list, Arranged arranged, Disclosure disclosure) {

    private static final String HIDDEN = "скрыто";

    Sheet sheet(Top top) {
        return new Sheet(
                "Перечень",
                top.lines(
                        "Школы в перечне и в зоне риска по результатам %s года"
                                .formatted(list.year())),
                columns(),
                3,
                Stream.of(Status.LOW_RESULTS, Status.AT_RISK)
                        .flatMap(status -> arranged.of(status).stream())
                        .flatMap(this::rows)
                        .toList(),
                List.of());
    }

    private List<Column> columns() {
        String reached = new ThresholdWords(list.method().threshold()).reached();
        return List.of(
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
                Column.mark("Доля " + reached, 10),
                Column.whole("Запас, учеников", 11),
                Column.percent("Интервал от", 10),
                Column.percent("Интервал до", 10),
                Column.chance("Вероятность, что доля " + reached, 15),
                Column.mark("Уверенность", 14),
                Column.mark("Меньше 10 участников", 13));
    }

    private Stream<List<Cell>> rows(Entry entry) {
        return entry.verdict().outcomes().stream().map(outcome -> row(entry, outcome));
    }

    private List<Cell> row(Entry entry, JudgedOutcome outcome) {
        List<Cell> row =
                new ArrayList<>(
                        List.of(
                                Cell.of(Arranged.municipalityOf(entry)),
                                Cell.of(entry.place().code()),
                                Cell.of(Arranged.nameOf(entry)),
                                Cell.of(StatusTag.of(entry.verdict().verdict().status()).word()),
                                Cell.of(Words.clauses(entry.verdict().verdict())),
                                Cell.of(outcome.year().endsIn()),
                                Cell.of(outcome.procedure().title()),
                                Cell.of(outcome.procedure().code())));
        row.addAll(numbers(outcome));
        row.add(Cell.of(outcome.smallGroup() ? "да" : "нет"));
        return row;
    }

    private List<Cell> numbers(JudgedOutcome outcome) {
        return switch (disclosure.of(outcome.failed())) {
            case DisclosedShare.Whole _ -> all(outcome);
            case DisclosedShare.FewerHits few ->
                    some(
                            Cell.of(few.size()),
                            Disclosure.less(Integer.toString(few.hits())),
                            Disclosure.percent(few));
            case DisclosedShare.MoreHits many ->
                    some(
                            Cell.of(many.size()),
                            Disclosure.more(Integer.toString(many.hits())),
                            Disclosure.percent(many));
            case DisclosedShare.OnlySize(int size) -> some(Cell.of(size), HIDDEN, HIDDEN);
            case DisclosedShare.FewPeople(int k) ->
                    some(Cell.of(Disclosure.less(Integer.toString(k))), HIDDEN, HIDDEN);
        };
    }

    private List<Cell> all(JudgedOutcome outcome) {
        return List.of(
                Cell.of(outcome.failed().size()),
                Cell.of(outcome.failed().hits()),
                Cell.of(outcome.failed().value()),
                Cell.of(list.method().threshold().value()),
                Cell.of(outcome.low() ? "да" : "нет"),
                Cell.of(outcome.margin()),
                Cell.of(outcome.interval().lower()),
                Cell.of(outcome.interval().upper()),
                Cell.of(outcome.probabilityLow()),
                Cell.of(outcome.certainty().word()));
    }

    /** From the margin, the interval and the chance the number could be worked out. */
    private List<Cell> some(Cell participants, String failed, String share) {
        return List.of(
                participants,
                Cell.of(failed),
                Cell.of(share),
                Cell.of(list.method().threshold().value()),
                Cell.of(HIDDEN),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY);
    }
}
