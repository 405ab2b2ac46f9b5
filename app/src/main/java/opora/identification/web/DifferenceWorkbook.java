package opora.identification.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.identification.JudgedOutcome;
import opora.identification.MethodTitle;
import opora.identification.RunWords;
import opora.identification.Wording;
import opora.identification.difference.Crossing;
import opora.identification.difference.RunDifference;
import opora.identification.web.DifferencePage.Row;
import opora.identification.web.DifferencePage.Side;
import opora.identification.web.DifferencePage.Table;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Workbook;

/** Two runs side by side as a workbook: the schools of the page, and every result that crossed the threshold with its numbers. */
final class DifferenceWorkbook {

    private static final List<Column> CAUSES =
            List.of(Column.wrapped("Почему вывод другой", 50), Column.whole("Школ", 10));
    private static final List<Column> SCHOOLS =
            AskedBook.columns(
                    AskedBook.SCHOOL,
                    Column.wrapped("Что изменилось", 22),
                    Column.mark("Было", 14),
                    Column.mark("Было: основание", 12),
                    Column.mark("Стало", 14),
                    Column.mark("Стало: основание", 12),
                    Column.wrapped("Причина", 20),
                    Column.wrapped("Что перешло порог", 64),
                    Column.text("Адрес в Опоре", 36));
    private static final List<Column> CROSSINGS =
            AskedBook.columns(
                    AskedBook.SCHOOL,
                    Column.mark("Год", 8),
                    Column.wrapped("Процедура", 24),
                    Column.wrapped("Что произошло", 26),
                    Column.whole("Было: не справились", 13),
                    Column.whole("Было: участников", 13),
                    Column.percent("Было: доля", 10),
                    Column.mark("Была низкой", 10),
                    Column.whole("Стало: не справились", 13),
                    Column.whole("Стало: участников", 13),
                    Column.percent("Стало: доля", 10),
                    Column.mark("Стала низкой", 10));

    private DifferenceWorkbook() {}

    static Workbook of(DifferencePage page, String territory, Instant at) {
        AskedBook book = new AskedBook(page.title(), territory, at);
        RunDifference difference = page.difference();
        return book.of(
                List.of(
                        new AskedBook.Line("Стало", RunWords.withYear(difference.after())),
                        new AskedBook.Line("Было", RunWords.withYear(difference.before())),
                        new AskedBook.Line(
                                "Методика",
                                page.rules().isEmpty()
                                        ? "одна и та же: "
                                                + MethodTitle.of(difference.after().method())
                                        : "другая:\n" + String.join("\n", page.rules())),
                        new AskedBook.Line(
                                "Как названа причина",
                                "результаты нового расчёта сначала судит прежняя методика, и видно, что изменили данные, а что правило")),
                page.answer(),
                List.of(causes(book, page), schools(book, page), crossings(book, page)));
    }

    private static Sheet causes(AskedBook book, DifferencePage page) {
        return book.table(
                "Причины",
                CAUSES,
                page.causes().stream()
                        .map(count -> List.of(Cell.of(count.title()), Cell.of(count.schools())))
                        .toList());
    }

    private static Sheet schools(AskedBook book, DifferencePage page) {
        return book.table(
                "Школы",
                SCHOOLS,
                page.tables().stream()
                        .flatMap(table -> table.rows().stream().map(row -> school(table, row)))
                        .toList());
    }

    private static List<Cell> school(Table table, Row row) {
        return AskedBook.school(
                row.change().place(),
                Cell.of(table.name()),
                status(row.was()),
                clauses(row.was()),
                status(row.is()),
                clauses(row.is()),
                Cell.of(row.cause()),
                Cell.of(String.join("\n", row.why())),
                Cell.of(row.address()));
    }

    private static Cell status(Optional<Side> side) {
        return Cell.of(side.map(one -> one.tag().title()).orElse("не участвует"));
    }

    private static Cell clauses(Optional<Side> side) {
        return Cell.of(side.map(Side::clauses).orElse(""));
    }

    private static Sheet crossings(AskedBook book, DifferencePage page) {
        return book.table(
                "Что перешло порог",
                CROSSINGS,
                page.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row ->
                                row.change().crossings().stream()
                                        .map(crossing -> crossing(row, crossing)))
                        .toList());
    }

    private static List<Cell> crossing(Row row, Crossing crossing) {
        return AskedBook.school(
                row.change().place(),
                Stream.of(
                                Stream.of(
                                        Cell.of(crossing.year().endsIn()),
                                        Cell.of(Wording.title(crossing.procedure())),
                                        Cell.of(words(crossing.kind()))),
                                numbers(crossing.was()),
                                numbers(crossing.is()))
                        .flatMap(cells -> cells)
                        .toArray(Cell[]::new));
    }

    private static String words(Crossing.Kind kind) {
        return switch (kind) {
            case NUMBERS -> "другие числа";
            case RULE -> "числа те же, правило другое";
            case CAME -> "раньше не учитывалась";
            case WENT -> "теперь не учитывается";
        };
    }

    private static Stream<Cell> numbers(Optional<JudgedOutcome> outcome) {
        return outcome.map(one ->
                        Stream.of(
                                Cell.of(one.failed().hits()),
                                Cell.of(one.failed().size()),
                                Cell.of(one.failed().value()),
                                Cell.of(one.low() ? "да" : "нет")))
                .orElseGet(() -> Stream.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
    }
}
