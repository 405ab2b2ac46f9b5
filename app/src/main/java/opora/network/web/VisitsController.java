package opora.network.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Visits and decisions in sight, on a page and as a workbook. A school is led to its own. */
@Controller
@AllowedTo(Right.SEE_VISITS)
class VisitsController {

    private final VisitRows rows;
    private final Clock clock;

    VisitsController(VisitRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/visits")
    String list(
            Viewer viewer,
            @RequestParam(defaultValue = "0") long m,
            @RequestParam(defaultValue = "") String whose,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String decision,
            Model model) {
        if (viewer.scope().onlySchool().isPresent()) {
            return "redirect:/visits/schools/" + viewer.scope().onlySchool().get().value();
        }
        model.addAttribute("page", rows.page(viewer, VisitFilter.of(m, whose, state, decision)));
        return "network/visit/index";
    }

    @Costly
    @GetMapping("/visits/list.xlsx")
    ResponseEntity<byte[]> write(
            Viewer viewer,
            @RequestParam(defaultValue = "0") long m,
            @RequestParam(defaultValue = "") String whose)
            throws IOException {
        VisitFilter filter = VisitFilter.of(m, whose, "", "");
        return Download.XLSX.of(
                VisitsWorkbook.of(
                                rows.list(viewer, filter),
                                viewer.territory(),
                                rows.today(),
                                clock.instant())
                        ::write,
                "Посещения и решения");
    }
}
