package opora.identification.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a run the list of its year for everybody, or a draft again. */
@Controller
@AllowedTo(Right.PUT_IN_FORCE)
class ForceController {

    private final Runs runs;

    ForceController(Runs runs) {
        this.runs = runs;
    }

    @PostMapping("/identification/runs/{run}/force")
    String putInForce(Viewer viewer, @PathVariable long run, RedirectAttributes said) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        runs.putInForce(viewer, run);
        said.addFlashAttribute(
                "said", "Расчёт %d действует: это перечень %s года".formatted(run, found.year()));
        return "redirect:/identification/runs/" + run;
    }

    @PostMapping("/identification/runs/{run}/withdrawal")
    String withdraw(Viewer viewer, @PathVariable long run, RedirectAttributes said) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        runs.withdraw(viewer, run);
        if (found.inForce()) {
            said.addFlashAttribute(
                    "said",
                    "Расчёт %d снова черновик: перечня %s года у муниципалитетов и школ нет"
                            .formatted(run, found.year()));
        }
        return "redirect:/identification/runs/" + run;
    }
}
