package opora.reports.web;

import java.io.IOException;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.reports.PrintedProgramme;
import opora.reports.ProgrammeDocuments;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The roadmap of a programme. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class RoadmapController {

    private static final String ROADMAP = "Дорожная карта";

    private final PrintedProgrammes programmes;

    RoadmapController(PrintedProgrammes programmes) {
        this.programmes = programmes;
    }

    @Costly
    @GetMapping("/programmes/{programme}/roadmap.docx")
    ResponseEntity<byte[]> roadmap(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.DOCX.of(
                ProgrammeDocuments.roadmap(printed)::write, ProgrammeFileName.of(ROADMAP, printed));
    }

    @Costly
    @GetMapping("/programmes/{programme}/roadmap.pdf")
    ResponseEntity<byte[]> printed(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.PDF.of(
                ProgrammeDocuments.roadmap(printed)::writePdf,
                ProgrammeFileName.of(ROADMAP, printed));
    }

    @Costly
    @GetMapping("/programmes/{programme}/roadmap.xlsx")
    ResponseEntity<byte[]> book(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.XLSX.of(
                ProgrammeDocuments.roadmapBook(printed)::write,
                ProgrammeFileName.of(ROADMAP, printed));
    }
}
