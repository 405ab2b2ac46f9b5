package opora.overview.next.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.overview.next.SilentSchools;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Schools with which nobody has had to do for some days, on a page and as a workbook. */
@Controller
@AllowedTo(Right.CALL_SCHOOLS)
class SilenceController {

    private final SilentSchools schools;
    private final Clock clock;

    SilenceController(SilentSchools schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping("/next/silence")
    String show(Viewer viewer, @RequestParam(defaultValue = "") String days, Model model) {
        int asked = SilencePage.days(days);
        model.addAttribute("page", SilencePage.of(schools.list(viewer, asked), asked));
        return "overview/next/silence";
    }

    @Costly
    @GetMapping("/next/silence.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer, @RequestParam(defaultValue = "") String days)
            throws IOException {
        int asked = SilencePage.days(days);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SilenceWorkbook.of(
                        SilencePage.of(schools.list(viewer, asked), asked),
                        viewer.territory(),
                        clock.instant())
                .write(out);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"silence-%d.xlsx\"".formatted(asked))
                .body(out.toByteArray());
    }
}
