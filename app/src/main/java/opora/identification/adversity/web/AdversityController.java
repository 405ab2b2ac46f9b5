package opora.identification.adversity.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.adversity.AdverseSchools;
import opora.identification.adversity.AdverseSchools.Seen;
import opora.identification.adversity.AdversityYears;
import opora.ui.web.Download;
import opora.vocabulary.AcademicYear;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Schools in adverse social conditions by the rule of a year, as a page and as a workbook. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class AdversityController {

    private final AdverseSchools schools;
    private final AdversityYears years;
    private final Clock clock;

    AdversityController(AdverseSchools schools, AdversityYears years, Clock clock) {
        this.schools = schools;
        this.years = years;
        this.clock = clock;
    }

    /** What an address says wrongly is passed over. */
    @GetMapping("/identification/adversity")
    String show(
            Viewer viewer,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        model.addAttribute(
                "page",
                AdversityPage.of(
                        seen(viewer, year),
                        years.list(viewer.scope()),
                        AdversityPage.Asked.of(show, page),
                        viewer.may(Right.IDENTIFY)));
        return "identification/adversity/show";
    }

    @Costly
    @GetMapping("/identification/adversity/adversity.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer, @RequestParam(defaultValue = "") String year)
            throws IOException {
        Seen seen = seen(viewer, year);
        return Download.XLSX.of(
                AdversityWorkbook.of(seen, viewer.territory(), clock.instant())::write,
                "ШНСУ, %s год".formatted(seen.year()));
    }

    private Seen seen(Viewer viewer, String year) {
        return schools.of(viewer.scope(), years.chosen(viewer.scope(), AcademicYear.find(year)));
    }
}
