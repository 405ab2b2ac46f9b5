package opora.results.web;

import java.io.IOException;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.results.gathering.GroupAnalyses;
import opora.results.gathering.Told;
import opora.results.telling.AnalysisPage;
import opora.results.telling.Pick.Asked;
import opora.territory.MunicipalityId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The analysis of a procedure in a municipality and in the region. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class GroupAnalysisController {

    private final GroupAnalyses analyses;
    private final AnalysisFile file;

    GroupAnalysisController(GroupAnalyses analyses, AnalysisFile file) {
        this.analyses = analyses;
        this.file = file;
    }

    @GetMapping("/municipalities/{municipality}/results/{year}/{procedure}")
    String municipality(
            Viewer viewer,
            @PathVariable long municipality,
            AskedSitting sitting,
            @RequestParam(defaultValue = "") String beside,
            Model model) {
        model.addAttribute("page", municipality(viewer, municipality, sitting, beside));
        return "results/analysis/show";
    }

    @Costly
    @GetMapping("/municipalities/{municipality}/results/{year}/{procedure}.xlsx")
    ResponseEntity<byte[]> municipalityBook(
            Viewer viewer, @PathVariable long municipality, AskedSitting sitting)
            throws IOException {
        return file.of(municipality(viewer, municipality, sitting, ""), viewer);
    }

    @GetMapping("/region/results/{year}/{procedure}")
    String region(
            Viewer viewer,
            AskedSitting sitting,
            @RequestParam(defaultValue = "") String beside,
            Model model) {
        model.addAttribute("page", region(viewer, sitting, beside));
        return "results/analysis/show";
    }

    @Costly
    @GetMapping("/region/results/{year}/{procedure}.xlsx")
    ResponseEntity<byte[]> regionBook(Viewer viewer, AskedSitting sitting) throws IOException {
        return file.of(region(viewer, sitting, ""), viewer);
    }

    private AnalysisPage municipality(
            Viewer viewer, long municipality, AskedSitting sitting, String beside) {
        return page(
                analyses.ofMunicipality(
                        viewer.scope(), new MunicipalityId(municipality), sitting.find()),
                "/municipalities/" + municipality,
                beside);
    }

    private AnalysisPage region(Viewer viewer, AskedSitting sitting, String beside) {
        return page(analyses.ofRegion(viewer.scope(), sitting.find()), "/region", beside);
    }

    private static AnalysisPage page(Optional<Told> told, String root, String beside) {
        return told.map(one -> AnalysisPage.of(one, Asked.of(root, "", beside)))
                .orElseThrow(NotVisible::new);
    }
}
