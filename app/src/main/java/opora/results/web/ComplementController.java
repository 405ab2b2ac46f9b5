package opora.results.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.results.Complements;
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
    private final HouseTime time;

    ComplementController(Complements complements, HouseTime time) {
        this.complements = complements;
        this.time = time;
    }

    @GetMapping("/results/complements/{id}")
    String show(Viewer viewer, @PathVariable long id, Model model) {
        Complements.Trace trace =
                complements.trace(viewer.scope(), id).orElseThrow(NotVisible::new);
        model.addAttribute("page", ComplementPage.of(trace, viewer, time));
        return "results/complement/show";
    }
}
