package opora.corrections.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import opora.corrections.request.Counted;
import opora.corrections.request.Request;
import opora.corrections.request.Step;
import opora.corrections.window.SchoolRow;
import opora.corrections.window.Window;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.vocabulary.Days;

/** Schools and requests of a window as a workbook. */
final class WindowWorkbook {

    private static final List<Column> SCHOOLS =
            List.of(
                    Column.wrapped("Муниципалитет", 26),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 44),
                    Column.text("Состояние", 18),
                    Column.whole("Заявлений", 11));

    private static final List<Column> REQUESTS =
            List.of(
                    Column.whole("Заявление", 11),
                    Column.wrapped("Муниципалитет", 26),
                    Column.wrapped("Школа", 40),
                    Column.wrapped("Что оспорено", 36),
                    Column.whole("Участников было", 12),
                    Column.whole("Не справились было", 12),
                    Column.whole("Участников по школе", 12),
                    Column.whole("Не справились по школе", 12),
                    Column.text("Состояние", 24),
                    Column.text("Подано", 12),
                    Column.wrapped("Пояснение школы", 50),
                    Column.wrapped("Что было дальше", 70),
                    Column.text("Адрес в Опоре", 26));

    private WindowWorkbook() {}

    /** {@code territory}: whose part of the region it is. */
    static Workbook of(Window window, List<SchoolRow> rows, String territory, Instant at) {
        List<String> top = List.of(window.title(), territory);
        return new Workbook(
                new Stamp(window.title(), "Опора", at),
                List.of(
                        new Sheet(
                                "Школы",
                                top,
                                SCHOOLS,
                                3,
                                rows.stream().map(WindowWorkbook::school).toList(),
                                List.of()),
                        new Sheet(
                                "Заявления",
                                top,
                                REQUESTS,
                                1,
                                RequestRow.of(rows).stream().map(WindowWorkbook::request).toList(),
                                List.of())));
    }

    private static List<Cell> school(SchoolRow row) {
        return List.of(
                Cell.of(row.school().municipality().name()),
                Cell.of(row.school().code()),
                Cell.of(row.school().name()),
                Cell.of(row.state().title()),
                Cell.of((long) row.requests().size()));
    }

    private static List<Cell> request(RequestRow row) {
        Request request = row.request();
        return List.of(
                Cell.of(request.id()),
                Cell.of(row.school().municipality().name()),
                Cell.of(row.school().name()),
                Cell.of(request.subject()),
                request.was()
                        .map(Counted::participants)
                        .map(n -> Cell.of((long) n))
                        .orElse(Cell.EMPTY),
                request.was().map(Counted::failed).map(n -> Cell.of((long) n)).orElse(Cell.EMPTY),
                Cell.of((long) request.asked().participants()),
                Cell.of((long) request.asked().failed()),
                Cell.of(request.state().title()),
                Cell.of(Days.of(request.at())),
                Cell.of(request.text()),
                Cell.of(
                        request.steps().stream()
                                .map(WindowWorkbook::line)
                                .collect(Collectors.joining("\n"))),
                Cell.of("/corrections/requests/" + request.id()));
    }

    private static String line(Step step) {
        String text = step.text().isEmpty() ? "" : ": " + step.text();
        return "%s, %s, %s%s".formatted(Days.of(step.at()), step.by(), step.kind().title(), text);
    }
}
