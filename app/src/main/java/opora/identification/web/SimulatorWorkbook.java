package opora.identification.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.StatusTag;
import opora.identification.Wording;
import opora.identification.scenario.Comparison.Group;
import opora.identification.scenario.Scenario;
import opora.identification.scenario.Scenario.School;
import opora.identification.web.SimulatorPage.Outcome;
import opora.identification.web.SimulatorPage.Row;
import opora.identification.web.SimulatorPage.Side;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Workbook;

/** Two settings side by side as a workbook, with every unsteady school and not only the first. */
final class SimulatorWorkbook {

    /** In the words of the page, see {@code identification/simulator/outcome.jte}. */
    private static final String STABILITY =
            "в скольких из 1 000 повторений года школа снова была бы в перечне: истинные доли взяты из того, что говорят о них сама школа и вся область; процедуры считаются независимыми";

    private static final List<Column> COUNTS =
            List.of(
                    Column.wrapped("Что", 40),
                    Column.number("Первая настройка", 18),
                    Column.number("Вторая настройка", 18),
                    Column.number("Разница", 14));
    private static final List<Column> GROUPS =
            List.of(
                    Column.wrapped("По чему", 26),
                    Column.wrapped("Группа", 40),
                    Column.whole("Школ", 12),
                    Column.whole("Первая", 12),
                    Column.whole("Вторая", 12));
    private static final List<Column> SCHOOLS =
            AskedBook.columns(
                    AskedBook.SCHOOL,
                    Column.wrapped("Где стоит", 30),
                    Column.mark("Первая настройка", 16),
                    Column.mark("Первая: основание", 12),
                    Column.roughChance("Первая: устойчивость", 16),
                    Column.mark("Вторая настройка", 16),
                    Column.mark("Вторая: основание", 12),
                    Column.roughChance("Вторая: устойчивость", 16));

    private SimulatorWorkbook() {}

    static Workbook of(Outcome outcome, String territory, Instant at) {
        AskedBook book =
                new AskedBook(
                        "Что если: другая методика, результаты %s года"
                                .formatted(outcome.comparison().second().year()),
                        territory,
                        at);
        return book.of(
                List.of(
                        new AskedBook.Line(
                                "Первая настройка",
                                setting(outcome.setting().first(), outcome.comparison().first())),
                        new AskedBook.Line(
                                "Вторая настройка",
                                setting(outcome.setting().second(), outcome.comparison().second())),
                        new AskedBook.Line("Устойчивость", STABILITY),
                        new AskedBook.Line(
                                "Случайно, ожидается",
                                "сумма вероятностей, что истинные доли школы правилу не отвечают"),
                        new AskedBook.Line(
                                "Что это", "воображаемый перечень: он нигде не сохранён")),
                outcome.answer(),
                List.of(
                        counts(book, outcome),
                        groups(book, outcome),
                        schools(
                                book,
                                "Вошли и вышли",
                                outcome.tables().stream().flatMap(table -> table.rows().stream())),
                        schools(book, "Наименее устойчивые", outcome.shaky().stream())));
    }

    private static String setting(String words, Scenario scenario) {
        return words
                + "\nУчитываются: "
                + scenario.setting().method().procedures().stream()
                        .map(Wording::title)
                        .collect(Collectors.joining("; "));
    }

    private static Sheet counts(AskedBook book, Outcome outcome) {
        return book.table(
                "Итоги",
                COUNTS,
                outcome.counts().stream()
                        .map(count ->
                                List.of(
                                        Cell.of(count.title()),
                                        number(count.first(), count.decimals()),
                                        number(count.second(), count.decimals()),
                                        number(count.second() - count.first(), count.decimals())))
                        .toList());
    }

    /** As exact as it is told: what is behind it is simulated. */
    private static Cell number(double value, int decimals) {
        return Cell.of(
                BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue());
    }

    private static Sheet groups(AskedBook book, Outcome outcome) {
        return book.table(
                "Группы школ",
                GROUPS,
                Stream.concat(
                                outcome.bySize().stream()
                                        .map(group -> group("По размеру школы", group)),
                                outcome.bySettlement().stream()
                                        .map(group -> group("По населённому пункту", group)))
                        .toList());
    }

    private static List<Cell> group(String by, Group group) {
        return List.of(
                Cell.of(by),
                Cell.of(group.title()),
                Cell.of(group.schools()),
                Cell.of(group.first()),
                Cell.of(group.second()));
    }

    private static Sheet schools(AskedBook book, String name, Stream<Row> rows) {
        return book.table(name, SCHOOLS, rows.map(SimulatorWorkbook::school).toList());
    }

    private static List<Cell> school(Row row) {
        return AskedBook.school(
                row.pair().school().entry().place(),
                Cell.of(row.where()),
                status(row.first()),
                Cell.of(row.first().clauses()),
                stability(row.pair().first()),
                status(row.second()),
                Cell.of(row.second().clauses()),
                stability(row.pair().second()));
    }

    private static Cell status(Side side) {
        return Cell.of(side.tag().map(StatusTag::title).orElse("не участвует"));
    }

    private static Cell stability(Optional<School> school) {
        return school.map(one -> Cell.of(one.stability())).orElse(Cell.EMPTY);
    }
}
