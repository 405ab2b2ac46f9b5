package opora.results.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.results.Complement;
import opora.results.Complements;
import opora.results.Descriptions;
import opora.ui.HouseTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A row of an aggregated report with the file and the rows it stands in. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class ComplementController {

    private final Complements complements;
    private final Descriptions descriptions;
    private final HouseTime time;

    ComplementController(Complements complements, Descriptions descriptions, HouseTime time) {
        this.complements = complements;
        this.descriptions = descriptions;
        this.time = time;
    }

    @GetMapping("/results/complements/{id}")
    String show(Viewer viewer, @PathVariable long id, Model model) {
        Complements.Trace trace =
                complements.trace(viewer.scope(), id).orElseThrow(NotVisible::new);
        Complement told = trace.known().complement();
        model.addAttribute(
                "page",
                ComplementPage.of(
                        trace,
                        descriptions.ofWork(viewer.scope(), told.procedure(), told.year()),
                        viewer,
                        time));
        return "results/complement/show";
    }
}
