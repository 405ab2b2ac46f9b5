package opora.reports.web;

import java.io.IOException;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The protocol of a visit that took place. */
@Controller
@AllowedTo(Right.SEE_VISITS)
class VisitPaperController {

    private final VisitPapers papers;

    VisitPaperController(VisitPapers papers) {
        this.papers = papers;
    }

    @Costly
    @GetMapping("/visits/{visit}/protocol.docx")
    ResponseEntity<byte[]> protocol(Viewer viewer, @PathVariable long visit) throws IOException {
        return Download.DOCX.of(papers.get(viewer, visit)::write, "Протокол посещения " + visit);
    }

    @Costly
    @GetMapping("/visits/{visit}/protocol.pdf")
    ResponseEntity<byte[]> printed(Viewer viewer, @PathVariable long visit) throws IOException {
        return Download.PDF.of(papers.get(viewer, visit)::writePdf, "Протокол посещения " + visit);
    }
}
