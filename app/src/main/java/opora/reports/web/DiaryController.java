package opora.reports.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.wording.ProvisionId;
import opora.reports.PrintedProgramme;
import opora.reports.ProgrammeDocuments;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The diary of a programme. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class DiaryController {

    private static final String DIARY = "Дневник";

    /** Opora keeps no entries yet: their columns are filled in by hand. */
    private static final Map<ProvisionId, Map<String, String>> BY_HAND = Map.of();

    private final PrintedProgrammes programmes;

    DiaryController(PrintedProgrammes programmes) {
        this.programmes = programmes;
    }

    @Costly
    @GetMapping("/programmes/{programme}/diary.docx")
    ResponseEntity<byte[]> diary(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.DOCX.of(
                ProgrammeDocuments.diary(printed, BY_HAND)::write,
                ProgrammeFileName.of(DIARY, printed));
    }

    @Costly
    @GetMapping("/programmes/{programme}/diary.xlsx")
    ResponseEntity<byte[]> book(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.XLSX.of(
                ProgrammeDocuments.diaryBook(printed, BY_HAND)::write,
                ProgrammeFileName.of(DIARY, printed));
    }
}
