package opora.reports.web;

import java.io.IOException;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.ListingChance;
import opora.identification.ListingChances;
import opora.identification.SchoolList.Entry;
import opora.office.Document;
import opora.reports.ListDocuments;
import opora.reports.web.TitledLists.TitledList;
import opora.ui.web.Download;
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
    private final ListingChances chances;

    ListDocumentsController(TitledLists lists, ListingChances chances) {
        this.lists = lists;
        this.chances = chances;
    }

    /** The annex tells everything; whoever is not in charge of the schools has no order to sign. */
    @AllowedTo(Right.SEE_SMALL_GROUPS)
    @Costly
    @GetMapping("/identification/runs/{run}/annex.docx")
    ResponseEntity<byte[]> annex(Viewer viewer, @PathVariable long run) throws IOException {
        TitledList titled = lists.of(viewer, run);
        return Download.DOCX.of(annexOf(titled)::write, RunFileName.of(ANNEX, titled.run()));
    }

    @AllowedTo(Right.SEE_SMALL_GROUPS)
    @Costly
    @GetMapping("/identification/runs/{run}/annex.pdf")
    ResponseEntity<byte[]> printed(Viewer viewer, @PathVariable long run) throws IOException {
        TitledList titled = lists.of(viewer, run);
        return Download.PDF.of(annexOf(titled)::writePdf, RunFileName.of(ANNEX, titled.run()));
    }

    private static Document annexOf(TitledList titled) {
        return ListDocuments.annex(titled.list(), titled.heading());
    }

    @Costly
    @GetMapping("/identification/runs/{run}/list.xlsx")
    ResponseEntity<byte[]> workbook(Viewer viewer, @PathVariable long run) throws IOException {
        TitledList titled = lists.of(viewer, run);
        return Download.XLSX.of(
                out ->
                        ListDocuments.writeWorkbook(
                                titled.list(), chances(titled), titled.heading(), out),
                RunFileName.of(titled.run()));
    }

    /** From the spread of the whole run, also where the list is cut to a viewer. */
    private Map<String, ListingChance> chances(TitledList titled) {
        return chances.of(
                titled.run(), titled.list().entries().stream().map(Entry::verdict).toList());
    }
}
