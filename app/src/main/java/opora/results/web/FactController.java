package opora.results.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Trace;
import opora.results.ReferenceVersions;
import opora.territory.School;
import opora.territory.Schools;
import opora.ui.HouseTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From a number to the file and the row it stands in. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class FactController {

    private final ProcedureOutcomes outcomes;
    private final Schools schools;
    private final ReferenceVersions reference;
    private final HouseTime time;

    FactController(
            ProcedureOutcomes outcomes,
            Schools schools,
            ReferenceVersions reference,
            HouseTime time) {
        this.outcomes = outcomes;
        this.schools = schools;
        this.reference = reference;
        this.time = time;
    }

    @GetMapping("/results/facts/{id}")
    String show(Viewer viewer, @PathVariable long id, Model model) {
        Trace trace = outcomes.trace(viewer.scope(), id).orElseThrow(NotVisible::new);
        School school =
                schools.find(viewer.scope(), trace.fact().school()).orElseThrow(NotVisible::new);
        model.addAttribute("page", FactPage.of(trace, school, viewer, time));
        Outcome outcome = trace.fact().outcome();
        model.addAttribute(
                "scale",
                reference
                        .told(outcome.procedure(), outcome.year(), trace.origin().acceptedAt())
                        .orElse(""));
        model.addAttribute(
                "reference", "/reference/%s/%s".formatted(outcome.procedure(), outcome.year()));
        return "results/fact/show";
    }
}
