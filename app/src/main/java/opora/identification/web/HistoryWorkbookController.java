package opora.identification.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.history.Histories;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists year by year as a workbook, as far as the viewer sees them. */
@Controller
@AllowedTo(Right.SEE_LIST)
class HistoryWorkbookController {

    private final Histories histories;
    private final Clock clock;

    HistoryWorkbookController(Histories histories, Clock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    @Costly
    @GetMapping("/identification/history.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer) throws IOException {
        HistoryPage page = HistoryPage.of(histories.of(viewer.scope()), viewer, Map.of(), Map.of());
        return Download.XLSX.of(
                HistoryWorkbook.of(page, viewer.territory(), clock.instant())::write,
                HistoryWorkbook.TITLE);
    }
}
