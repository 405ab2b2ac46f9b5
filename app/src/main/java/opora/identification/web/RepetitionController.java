package opora.identification.web;

import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.difference.Differences;
import opora.identification.difference.Repetition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Judges a kept run again from what it kept and says whether every verdict is the kept one. */
@Controller
@AllowedTo(Right.SEE_LIST)
class RepetitionController {

    private final Runs runs;
    private final Differences differences;

    RepetitionController(Runs runs, Differences differences) {
        this.runs = runs;
        this.differences = differences;
    }

    @Costly
    @GetMapping("/identification/runs/{run}/repetition")
    String show(Viewer viewer, @PathVariable long run, Model model) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        Repetition repeated =
                differences.repeated(viewer.scope(), run).orElseThrow(NotVisible::new);
        model.addAttribute("page", RepetitionPage.of(found, repeated));
        return "identification/difference/repetition";
    }
}
