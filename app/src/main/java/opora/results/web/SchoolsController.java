package opora.results.web;

import java.util.List;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.results.Coverage;
import opora.results.ProcedureOutcomes;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.vocabulary.AcademicYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Schools in sight, found by any words of name, code and place. */
@Controller
@AllowedTo(Right.SEE_SCHOOLS)
class SchoolsController {

    /** On one page; nobody reads further, they search. */
    private static final int MOST = 1000;

    private final Schools schools;
    private final Coverage coverage;
    private final ProcedureOutcomes outcomes;

    SchoolsController(Schools schools, Coverage coverage, ProcedureOutcomes outcomes) {
        this.schools = schools;
        this.coverage = coverage;
        this.outcomes = outcomes;
    }

    @Costly
    @GetMapping("/schools")
    String list(
            Viewer viewer,
            @RequestParam(name = "q", defaultValue = "") String sought,
            @RequestParam(required = false) @Nullable Long municipality,
            @RequestParam(defaultValue = "") String structure,
            Model model) {
        Optional<AcademicYear> year = AcademicYear.find(structure);
        Structure looked = year.map(Structure::of).orElse(Structure.today());
        List<Municipality> municipalities = schools.municipalities(viewer.scope(), looked);
        Optional<MunicipalityId> chosen =
                municipalities.stream()
                        .map(Municipality::id)
                        .filter(one -> municipality != null && one.value() == municipality)
                        .findFirst();
        model.addAttribute(
                "page",
                SchoolsPage.of(
                        schools.search(
                                viewer.scope(), new Schools.Sought(sought, chosen, looked), MOST),
                        new SchoolsPage.Choice(sought.strip(), chosen, year),
                        municipalities,
                        coverage.proceduresBySchool(viewer.scope()),
                        AnalysisLinks.of(viewer, outcomes.held())));
        model.addAttribute("most", MOST);
        return "results/schools/list";
    }
}
