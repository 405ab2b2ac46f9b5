package opora.identification.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import opora.identification.MethodTitle;
import opora.identification.SchoolList.Counts;
import opora.identification.history.ListHistory.Kept;
import opora.identification.history.ListHistory.Line;
import opora.identification.history.ListHistory.Movement;
import opora.identification.history.ListHistory.Told;
import opora.identification.web.HistoryPage.Row;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Workbook;

/** The lists year by year as a workbook. What a document does not say stays empty. */
final class HistoryWorkbook {

    static final String TITLE = "Перечни по годам";

    private static final List<Column> YEARS =
            List.of(
                    Column.mark("Результаты, год", 13),
                    Column.whole("В перечне", 11),
                    Column.whole("Зона риска", 11),
                    Column.whole("Вне перечня", 11),
                    Column.whole("Нет данных", 11),
                    Column.whole("Всего школ", 11),
                    Column.whole("Вошли", 9),
                    Column.whole("Остались", 10),
                    Column.whole("Вышли", 9),
                    Column.whole("Были, теперь без данных", 13),
                    Column.whole("Были, больше не участвуют", 13),
                    Column.whole("Муниципалитетов", 18),
                    Column.whole("Из них без таких школ", 12),
                    Column.wrapped("Без таких школ", 28),
                    Column.wrapped("Источник", 28),
                    Column.wrapped("Методика", 28),
                    Column.text("Адрес в Опоре", 24));

    private HistoryWorkbook() {}

    static Workbook of(HistoryPage page, String territory, Instant at) {
        AskedBook book = new AskedBook(TITLE, territory, at);
        return book.of(
                List.of(
                        new AskedBook.Line(
                                "Что по годам",
                                "действующий перечень каждого года, а за годы до Опоры — что сказано в документе"),
                        new AskedBook.Line(
                                "Вошли, остались, вышли",
                                "против действующего перечня прошлого года; пусто, где сравнить не с чем")),
                page.answer(),
                List.of(
                        book.table(
                                "По годам",
                                YEARS,
                                page.rows().stream().map(HistoryWorkbook::year).toList())));
    }

    private static List<Cell> year(Row row) {
        Optional<Kept> kept = row.line() instanceof Kept one ? Optional.of(one) : Optional.empty();
        Optional<Counts> counts = kept.map(one -> one.run().counts());
        Optional<Movement> moved = kept.flatMap(Kept::movement);
        return List.of(
                Cell.of(row.line().year().endsIn()),
                Cell.of(row.line().listed()),
                number(counts, Counts::atRisk),
                number(counts, Counts::clear),
                number(counts, Counts::noData),
                number(schools(row.line()), all -> all),
                number(moved, Movement::entered),
                number(moved, Movement::stayed),
                number(moved, Movement::left),
                number(moved, Movement::unjudged),
                number(moved, Movement::gone),
                number(kept, Kept::municipalities),
                number(kept, one -> one.without().size()),
                Cell.of(row.names()),
                Cell.of(row.source()),
                Cell.of(kept.map(one -> MethodTitle.of(one.run().method())).orElse("")),
                Cell.of(row.address()));
    }

    private static Optional<Integer> schools(Line line) {
        return switch (line) {
            case Kept kept -> Optional.of(kept.run().counts().schools());
            case Told told -> told.past().schools();
        };
    }

    private static <T> Cell number(Optional<T> known, ToIntFunction<T> of) {
        return known.map(one -> Cell.of(of.applyAsInt(one))).orElse(Cell.EMPTY);
    }
}
