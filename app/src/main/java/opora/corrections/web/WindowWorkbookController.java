package opora.corrections.web;

import java.io.IOException;
import java.util.List;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.window.Overview;
import opora.corrections.window.SchoolRow;
import opora.corrections.window.Standing;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Schools and requests of a window as a workbook, as far as the viewer sees them. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class WindowWorkbookController {

    private final Windows windows;
    private final Overview overview;
    private final Standing standing;

    WindowWorkbookController(Windows windows, Overview overview, Standing standing) {
        this.windows = windows;
        this.overview = overview;
        this.standing = standing;
    }

    @Costly
    @GetMapping("/corrections/{window}/requests.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer, @PathVariable long window) throws IOException {
        Window found = windows.find(viewer.scope(), window).orElseThrow(NotVisible::new);
        List<SchoolRow> rows = overview.of(viewer.scope(), found);
        return Download.XLSX.of(
                WindowWorkbook.of(found, rows, viewer.territory(), standing.now())::write,
                "Исправления, окно %d".formatted(window));
    }
}
