package opora.reports.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Diaries;
import opora.programme.diary.DiaryColumns;
import opora.programme.wording.ProvisionId;
import opora.reports.PrintedProgramme;
import opora.reports.ProgrammeDocuments;
import opora.ui.web.Download;
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

    private final PrintedProgrammes programmes;
    private final Diaries diaries;

    DiaryController(PrintedProgrammes programmes, Diaries diaries) {
        this.programmes = programmes;
        this.diaries = diaries;
    }

    @Costly
    @GetMapping("/programmes/{programme}/diary.docx")
    ResponseEntity<byte[]> diary(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.DOCX.of(
                ProgrammeDocuments.diary(printed, done(viewer, programme, printed))::write,
                ProgrammeFileName.of(DIARY, printed));
    }

    @Costly
    @GetMapping("/programmes/{programme}/diary.xlsx")
    ResponseEntity<byte[]> book(
            Viewer viewer, @PathVariable long programme, @RequestParam Optional<Integer> edition)
            throws IOException {
        PrintedProgramme printed = programmes.of(viewer, programme, edition);
        return Download.XLSX.of(
                ProgrammeDocuments.diaryBook(printed, done(viewer, programme, printed))::write,
                ProgrammeFileName.of(DIARY, printed));
    }

    /** States by the edition that holds, whichever is printed; what it asks for no more is told by the printed one. */
    private Map<ProvisionId, Map<String, String>> done(
            Viewer viewer, long programme, PrintedProgramme printed) {
        Map<ProvisionId, Map<String, String>> done =
                new HashMap<>(
                        DiaryColumns.of(
                                diaries.diary(viewer.scope(), programme, printed.edition())));
        done.putAll(DiaryColumns.of(diaries.diary(viewer.scope(), programme)));
        return done;
    }
}
