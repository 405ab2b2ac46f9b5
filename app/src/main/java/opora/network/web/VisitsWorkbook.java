package opora.network.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import opora.network.Decision;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.vocabulary.Days;

/** Visits and decisions as a workbook. Holds decisions and purposes, no protocols. */
final class VisitsWorkbook {

    private static final List<Column> VISITS =
            List.of(
                    Column.whole("Посещение", 11),
                    Column.wrapped("Муниципалитет", 26),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 40),
                    Column.text("День", 12),
                    Column.text("Как", 16),
                    Column.text("Состояние", 18),
                    Column.wrapped("Зачем", 50),
                    Column.whole("Решений", 10),
                    Column.whole("Из них открыто", 10),
                    Column.text("Адрес в Опоре", 18));

    private static final List<Column> DECISIONS =
            List.of(
                    Column.whole("Решение", 10),
                    Column.whole("Посещение", 11),
                    Column.wrapped("Муниципалитет", 26),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 40),
                    Column.wrapped("Что решили", 60),
                    Column.wrapped("Ответственный", 26),
                    Column.text("Срок", 12),
                    Column.text("Срок вначале", 12),
                    Column.text("Состояние", 18),
                    Column.text("Адрес в Опоре", 24));

    private VisitsWorkbook() {}

    /** {@code territory}: whose part of the region it is. */
    static Workbook of(List<VisitRow> rows, String territory, LocalDate today, Instant at) {
        List<String> top =
                List.of("Посещения и решения", territory, "Состояние на " + Days.of(today));
        return new Workbook(
                new Stamp("Посещения и решения", "Опора", at),
                List.of(
                        new Sheet(
                                "Посещения",
                                top,
                                VISITS,
                                4,
                                rows.stream().map(row -> visit(row, today)).toList(),
                                List.of()),
                        new Sheet(
                                "Решения",
                                top,
                                DECISIONS,
                                1,
                                DecisionLine.of(rows, today).stream()
                                        .map(VisitsWorkbook::decision)
                                        .toList(),
                                List.of())));
    }

    private static List<Cell> visit(VisitRow row, LocalDate today) {
        long open =
                row.visit().decisions().stream().filter(one -> one.state(today).isOpen()).count();
        return List.of(
                Cell.of(row.visit().id()),
                Cell.of(row.school().municipality().name()),
                Cell.of(row.school().code()),
                Cell.of(row.school().name()),
                Cell.of(Days.of(row.visit().day())),
                Cell.of(row.visit().plan().way().title()),
                Cell.of(row.state().title()),
                Cell.of(row.purpose()),
                Cell.of((long) row.visit().decisions().size()),
                Cell.of(open),
                Cell.of(row.visit().address()));
    }

    private static List<Cell> decision(DecisionLine line) {
        Decision decision = line.decision();
        return List.of(
                Cell.of(decision.id()),
                Cell.of(decision.visit()),
                Cell.of(line.school().municipality().name()),
                Cell.of(line.school().code()),
                Cell.of(line.school().name()),
                Cell.of(line.text()),
                Cell.of(decision.responsible()),
                Cell.of(Days.of(decision.until())),
                Cell.of(Days.of(decision.first())),
                Cell.of(line.state().title()),
                Cell.of(decision.address()));
    }
}
