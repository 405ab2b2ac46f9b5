package opora.reports.web;

import java.io.IOException;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.office.Document;
import opora.reports.ListDocuments;
import opora.reports.web.TitledLists.TitledList;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The order that approves the list of a run. */
@Controller
@AllowedTo(Right.PUT_IN_FORCE)
class OrderController {

    private static final String ORDER = "Приказ";

    private final TitledLists lists;

    OrderController(TitledLists lists) {
        this.lists = lists;
    }

    @Costly
    @GetMapping("/identification/runs/{run}/order.docx")
    ResponseEntity<byte[]> order(Viewer viewer, @PathVariable long run) throws IOException {
        TitledList titled = lists.ofRegion(viewer, run);
        return Download.DOCX.of(orderOf(titled)::write, RunFileName.of(ORDER, titled.run()));
    }

    @Costly
    @GetMapping("/identification/runs/{run}/order.pdf")
    ResponseEntity<byte[]> printed(Viewer viewer, @PathVariable long run) throws IOException {
        TitledList titled = lists.ofRegion(viewer, run);
        return Download.PDF.of(orderOf(titled)::writePdf, RunFileName.of(ORDER, titled.run()));
    }

    private static Document orderOf(TitledList titled) {
        return ListDocuments.order(titled.list(), titled.heading());
    }
}
