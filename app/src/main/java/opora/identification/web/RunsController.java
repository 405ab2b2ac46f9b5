package opora.identification.web;

import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.results.ProcedureOutcomes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The section «Перечень»: the list in force, or what has to be done to get one; and all runs. */
@Controller
@AllowedTo(Right.SEE_LIST)
class RunsController {

    private final Runs runs;
    private final ProcedureOutcomes outcomes;

    RunsController(Runs runs, ProcedureOutcomes outcomes) {
        this.runs = runs;
        this.outcomes = outcomes;
    }

    @GetMapping("/identification")
    String inForce(Viewer viewer, Model model) {
        return runs.inForce(viewer.scope())
                .map(run -> "redirect:/identification/runs/" + run.id())
                .orElseGet(() -> index(viewer, model));
    }

    @GetMapping("/identification/runs")
    String index(Viewer viewer, Model model) {
        model.addAttribute(
                "page", RunsPage.of(runs.list(viewer.scope()), viewer, !outcomes.held().isEmpty()));
        return "identification/runs/index";
    }
}
