package opora.overview.next.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.overview.next.SilentSchools;
import opora.ui.web.Download;
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
        return Download.XLSX.of(
                SilenceWorkbook.of(
                                SilencePage.of(schools.list(viewer, asked), asked),
                                viewer.territory(),
                                clock.instant())
                        ::write,
                "Нет контакта больше %d дней".formatted(asked));
    }
}
