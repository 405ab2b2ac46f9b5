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

/** A programme and its passport. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class ProgrammePaperController {

    private final PrintedProgrammes programmes;

    ProgrammePaperController(PrintedProgrammes programmes) {
        this.programmes = programmes;
    }

    @Costly
    @GetMapping("/programmes/{programme}/programme.docx")
    ResponseEntity<byte[]> programme(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.DOCX.of(
                ProgrammeDocuments.programme(printed)::write,
                ProgrammeFileName.of("Программа", printed));
    }

    @Costly
    @GetMapping("/programmes/{programme}/programme.pdf")
    ResponseEntity<byte[]> printed(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.PDF.of(
                ProgrammeDocuments.programme(printed)::writePdf,
                ProgrammeFileName.of("Программа", printed));
    }

    @Costly
    @GetMapping("/programmes/{programme}/passport.docx")
    ResponseEntity<byte[]> passport(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.DOCX.of(
                ProgrammeDocuments.passport(printed)::write,
                ProgrammeFileName.of("Паспорт", printed));
    }

    @Costly
    @GetMapping("/programmes/{programme}/order.docx")
    ResponseEntity<byte[]> order(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.DOCX.of(
                ProgrammeDocuments.order(printed)::write, ProgrammeFileName.of("Приказ", printed));
    }
}
