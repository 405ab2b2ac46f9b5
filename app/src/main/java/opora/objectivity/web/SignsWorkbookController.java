package opora.objectivity.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.objectivity.screening.ScreeningArchive;
import opora.objectivity.web.ScreeningPage.Filter;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A screening as a workbook, as far as the viewer sees it. */
@Controller
@AllowedTo(Right.SEE_SIGNS)
class SignsWorkbookController {

    private final ScreeningPages pages;
    private final ScreeningArchive archive;
    private final Clock clock;

    SignsWorkbookController(ScreeningPages pages, ScreeningArchive archive, Clock clock) {
        this.pages = pages;
        this.archive = archive;
        this.clock = clock;
    }

    @Costly
    @GetMapping("/objectivity/screenings/{screening}/signs.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer, @PathVariable long screening) throws IOException {
        ScreeningPage page = pages.get(viewer, screening, Filter.ALL);
        return Download.XLSX.of(
                SignsWorkbook.of(
                                page,
                                archive.all(viewer.scope(), screening),
                                viewer.territory(),
                                clock.instant())
                        ::write,
                "Признаки необъективности, расчёт %d".formatted(screening));
    }
}
