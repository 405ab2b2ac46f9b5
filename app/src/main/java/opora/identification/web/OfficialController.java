package opora.identification.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.difference.Differences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of a run beside the loaded official one, school by school. */
@Controller
@AllowedTo(Right.SEE_LIST)
class OfficialController {

    private final Runs runs;
    private final Differences differences;

    OfficialController(Runs runs, Differences differences) {
        this.runs = runs;
        this.differences = differences;
    }

    @GetMapping("/identification/runs/{run}/official")
    String show(Viewer viewer, @PathVariable long run, Model model) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        model.addAttribute("run", found);
        return differences
                .official(viewer.scope(), run)
                .map(comparison -> {
                    model.addAttribute("page", OfficialPage.of(found, comparison));
                    return "identification/difference/official";
                })
                .orElse("identification/difference/noofficial");
    }
}
