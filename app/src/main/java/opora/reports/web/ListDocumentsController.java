package opora.reports.web;

import java.io.IOException;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.office.Document;
import opora.reports.ListDocuments;
import opora.reports.web.TitledLists.TitledList;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The annex and the workbook of a run, cut to what the viewer may see. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class ListDocumentsController {

    private static final String ANNEX = "Приложение к приказу";

    private final TitledLists lists;

    ListDocumentsController(TitledLists lists) {
        this.lists = lists;
    }

    /** The annex tells everything; whoever is not in charge of the schools has no order to sign. */
    @AllowedTo(Right.SEE_SMALL_GROUPS)
    @Costly
    @GetMapping("/identification/runs/{run}/annex.docx")
    ResponseEntity<byte[]> annex(Viewer viewer, @PathVariable long run) throws IOException {
        TitledList titled = lists.of(viewer, run);
        return Download.docx(annexOf(titled), ANNEX, titled.run());
    }

    @AllowedTo(Right.SEE_SMALL_GROUPS)
    @Costly
    @GetMapping("/identification/runs/{run}/annex.pdf")
    ResponseEntity<byte[]> printed(Viewer viewer, @PathVariable long run) throws IOException {
        TitledList titled = lists.of(viewer, run);
        return Download.pdf(annexOf(titled), ANNEX, titled.run());
    }

    private static Document annexOf(TitledList titled) {
        return ListDocuments.annex(titled.list(), titled.heading());
    }

    @Costly
    @GetMapping("/identification/runs/{run}/list.xlsx")
    ResponseEntity<byte[]> workbook(Viewer viewer, @PathVariable long run) throws IOException {
        TitledList titled = lists.of(viewer, run);
        return Download.XLSX.of(
                out -> ListDocuments.writeWorkbook(titled.list(), titled.heading(), out),
                "",
                titled.run());
    }
}
