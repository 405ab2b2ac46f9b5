package opora.overview.next.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.overview.next.NextSchools;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole order as a workbook. */
@Controller
@AllowedTo(Right.CALL_SCHOOLS)
class NextWorkbookController {

    private final NextSchools next;
    private final Clock clock;

    NextWorkbookController(NextSchools next, Clock clock) {
        this.next = next;
        this.clock = clock;
    }

    @Costly
    @GetMapping("/next/schools.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer) throws IOException {
        return Download.XLSX.of(
                NextWorkbook.of(next.look(viewer), viewer.territory(), clock.instant())::write,
                "Какой школе позвонить");
    }
}
