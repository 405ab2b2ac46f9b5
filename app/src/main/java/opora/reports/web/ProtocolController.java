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

/** The protocol of the meeting before the order. */
@Controller
@AllowedTo(Right.PUT_IN_FORCE)
class ProtocolController {

    private static final String PROTOCOL = "Протокол";

    private final TitledLists lists;
    private final Meetings meetings;

    ProtocolController(TitledLists lists, Meetings meetings) {
        this.lists = lists;
        this.meetings = meetings;
    }

    @Costly
    @GetMapping("/identification/runs/{run}/protocol.docx")
    ResponseEntity<byte[]> protocol(Viewer viewer, @PathVariable long run) throws IOException {
        TitledList titled = lists.ofRegion(viewer, run);
        return Download.DOCX.of(
                protocolOf(viewer, titled)::write, RunFileName.of(PROTOCOL, titled.run()));
    }

    @Costly
    @GetMapping("/identification/runs/{run}/protocol.pdf")
    ResponseEntity<byte[]> printed(Viewer viewer, @PathVariable long run) throws IOException {
        TitledList titled = lists.ofRegion(viewer, run);
        return Download.PDF.of(
                protocolOf(viewer, titled)::writePdf, RunFileName.of(PROTOCOL, titled.run()));
    }

    private Document protocolOf(Viewer viewer, TitledList titled) {
        return ListDocuments.protocol(
                titled.list(), titled.heading(), meetings.considered(viewer.scope(), titled.run()));
    }
}
