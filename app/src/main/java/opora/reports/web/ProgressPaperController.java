package opora.reports.web;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Progresses;
import opora.programme.progress.Progress;
import opora.reports.progress.ProgressBook;
import opora.reports.progress.ProgressPaper;
import opora.territory.MunicipalityId;
import opora.ui.web.Download;
import opora.vocabulary.Days;
import opora.vocabulary.TypedDay;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The note on how programmes go on, of everything in sight or of one municipality. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class ProgressPaperController {

    private final Progresses progresses;
    private final Clock clock;

    ProgressPaperController(Progresses progresses, Clock clock) {
        this.progresses = progresses;
        this.clock = clock;
    }

    @Costly
    @GetMapping("/programmes/progress.docx")
    ResponseEntity<byte[]> paper(
            Viewer viewer,
            @RequestParam Optional<Long> municipality,
            @RequestParam(defaultValue = "") String day)
            throws IOException {
        Progress progress = progress(viewer, municipality, day);
        return Download.DOCX.of(ProgressPaper.of(progress, now())::write, name(progress));
    }

    @Costly
    @GetMapping("/programmes/progress.pdf")
    ResponseEntity<byte[]> print(
            Viewer viewer,
            @RequestParam Optional<Long> municipality,
            @RequestParam(defaultValue = "") String day)
            throws IOException {
        Progress progress = progress(viewer, municipality, day);
        return Download.PDF.of(ProgressPaper.of(progress, now())::writePdf, name(progress));
    }

    @Costly
    @GetMapping("/programmes/progress.xlsx")
    ResponseEntity<byte[]> book(
            Viewer viewer,
            @RequestParam Optional<Long> municipality,
            @RequestParam(defaultValue = "") String day)
            throws IOException {
        Progress progress = progress(viewer, municipality, day);
        return Download.XLSX.of(ProgressBook.of(progress, now())::write, name(progress));
    }

    private Progress progress(Viewer viewer, Optional<Long> municipality, String day) {
        return progresses.of(viewer, municipality.map(MunicipalityId::new), TypedDay.find(day));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneId.systemDefault());
    }

    private static String name(Progress progress) {
        return "Справка о программах. %s, на %s"
                .formatted(progress.territory(), Days.of(progress.day()));
    }
}
