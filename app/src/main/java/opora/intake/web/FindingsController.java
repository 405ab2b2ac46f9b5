package opora.intake.web;

import java.io.IOException;
import java.util.List;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Batches;
import opora.intake.CheckedBatch;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Findings of a load as a workbook, to be sent to whoever made the files. */
@Controller
@AllowedTo(Right.LOAD_DATA)
class FindingsController {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Вид", 12),
                    Column.wrapped("Файл", 30),
                    Column.wrapped("Лист", 24),
                    Column.text("Строка", 9),
                    Column.wrapped("Столбец", 18),
                    Column.wrapped("Значение", 18),
                    Column.wrapped("Что не так и что ожидалось", 60),
                    Column.wrapped("Что сделать", 50));

    private final Batches batches;

    FindingsController(Batches batches) {
        this.batches = batches;
    }

    @Costly
    @GetMapping("/batches/{id}/findings.xlsx")
    ResponseEntity<byte[]> findings(Viewer viewer, @PathVariable long id) throws IOException {
        CheckedBatch checked = batches.check(id).orElseThrow(NotVisible::new);
        String title = "Замечания к загрузке " + id;
        return Download.XLSX.of(
                new Workbook(
                                new Stamp(title, viewer.name(), checked.batch().createdAt()),
                                List.of(
                                        new Sheet(
                                                "Замечания",
                                                List.of(title),
                                                COLUMNS,
                                                0,
                                                FindingRow.of(checked).stream()
                                                        .map(FindingsController::cells)
                                                        .toList(),
                                                List.of())))
                        ::write,
                "Замечания к загрузке %d".formatted(id));
    }

    private static List<Cell> cells(FindingRow row) {
        return List.of(
                Cell.of(row.kind()),
                Cell.of(row.file()),
                Cell.of(row.sheet()),
                Cell.of(row.row()),
                Cell.of(row.column()),
                Cell.of(row.value()),
                Cell.of(row.message()),
                Cell.of(row.remedy()));
    }
}
