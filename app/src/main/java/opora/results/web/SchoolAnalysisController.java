package opora.results.web;

import java.io.IOException;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.results.gathering.Analyses;
import opora.results.telling.AnalysisPage;
import opora.results.telling.Pick.Asked;
import opora.territory.SchoolId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The analysis of a procedure in a school or in a class of it. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class SchoolAnalysisController {

    private final Analyses analyses;
    private final AnalysisFile file;

    SchoolAnalysisController(Analyses analyses, AnalysisFile file) {
        this.analyses = analyses;
        this.file = file;
    }

    @GetMapping("/schools/{school}/results/{year}/{procedure}")
    String show(
            Viewer viewer,
            @PathVariable long school,
            AskedSitting sitting,
            @RequestParam(name = "class", defaultValue = "") String label,
            @RequestParam(defaultValue = "") String beside,
            Model model) {
        model.addAttribute("page", page(viewer, school, sitting, label, beside));
        return "results/analysis/show";
    }

    @Costly
    @GetMapping("/schools/{school}/results/{year}/{procedure}.xlsx")
    ResponseEntity<byte[]> book(
            Viewer viewer,
            @PathVariable long school,
            AskedSitting sitting,
            @RequestParam(name = "class", defaultValue = "") String label)
            throws IOException {
        return file.of(page(viewer, school, sitting, label, ""), viewer);
    }

    private AnalysisPage page(
            Viewer viewer, long school, AskedSitting sitting, String label, String beside) {
        Asked asked = Asked.of("/schools/" + school, label, beside);
        return analyses.ofSchool(
                        viewer.scope(), new SchoolId(school), sitting.find(), asked.label())
                .map(told -> AnalysisPage.of(told, asked))
                .orElseThrow(NotVisible::new);
    }
}
