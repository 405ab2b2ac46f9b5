package opora.identification.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.lookout.Lookout;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The early warning as a workbook, as far as the viewer sees it. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class WarningWorkbookController {

    private final Lookout lookout;
    private final Clock clock;

    WarningWorkbookController(Lookout lookout, Clock clock) {
        this.lookout = lookout;
        this.clock = clock;
    }

    @Costly
    @GetMapping("/identification/warning/warning.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer) throws IOException {
        return Download.XLSX.of(
                WarningWorkbook.of(
                                lookout.look(viewer.scope()), viewer.territory(), clock.instant())
                        ::write,
                "Раннее предупреждение");
    }
}
