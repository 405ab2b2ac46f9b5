package opora.identification.adversity.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.adversity.AdverseSchools;
import opora.identification.adversity.AdverseSchools.Seen;
import opora.identification.adversity.AdversityYears;
import opora.vocabulary.AcademicYear;
import org.springframework.http.HttpHeaders;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AdversityWorkbook.of(seen(viewer, year), viewer.territory(), clock.instant()).write(out);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"shnsu.xlsx\"")
                .body(out.toByteArray());
    }

    private Seen seen(Viewer viewer, String year) {
        return schools.of(viewer.scope(), years.chosen(viewer.scope(), AcademicYear.find(year)));
    }
}
