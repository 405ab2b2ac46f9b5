package opora.corrections.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Counted;
import opora.corrections.request.Request;
import opora.corrections.request.Step;
import opora.corrections.window.Overview;
import opora.corrections.window.SchoolRow;
import opora.corrections.window.Standing;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.ui.Days;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Schools and requests of a window as a workbook, as far as the viewer sees them. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class WindowWorkbookController {

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
                    Column.wrapped("Что было дальше", 70));

    private final Windows windows;
    private final Overview overview;
    private final Standing standing;

    WindowWorkbookController(Windows windows, Overview overview, Standing standing) {
        this.windows = windows;
        this.overview = overview;
        this.standing = standing;
    }

    @GetMapping("/corrections/{window}/requests.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer, @PathVariable long window) throws IOException {
        Window found = windows.find(viewer.scope(), window).orElseThrow(NotVisible::new);
        List<SchoolRow> rows = overview.of(viewer.scope(), found);
        List<String> top = List.of(found.title(), viewer.territory());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Workbook(
                        new Stamp(found.title(), "Опора", standing.now()),
                        List.of(
                                new Sheet(
                                        "Школы",
                                        top,
                                        SCHOOLS,
                                        3,
                                        rows.stream().map(this::school).toList(),
                                        List.of()),
                                new Sheet(
                                        "Заявления",
                                        top,
                                        REQUESTS,
                                        1,
                                        RequestRow.of(rows).stream().map(this::request).toList(),
                                        List.of())))
                .write(out);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"corrections-%d.xlsx\"".formatted(window))
                .body(out.toByteArray());
    }

    private List<Cell> school(SchoolRow row) {
        return List.of(
                Cell.of(row.school().municipality().name()),
                Cell.of(row.school().code()),
                Cell.of(row.school().name()),
                Cell.of(row.state().title()),
                Cell.of((long) row.requests().size()));
    }

    private List<Cell> request(RequestRow row) {
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
                                .map(WindowWorkbookController::line)
                                .collect(Collectors.joining("\n"))));
    }

    private static String line(Step step) {
        String text = step.text().isEmpty() ? "" : ": " + step.text();
        return "%s, %s, %s%s".formatted(Days.of(step.at()), step.by(), step.kind().title(), text);
    }
}
