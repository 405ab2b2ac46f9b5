package opora.identification.web;

import jakarta.servlet.http.HttpServletResponse;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.ListingChances;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.run.Rolls;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a run the list of its year for everybody, or a draft again. */
@Controller
@AllowedTo(Right.PUT_IN_FORCE)
class ForceController {

    private final Runs runs;
    private final Rolls rolls;
    private final RemarksOnRun remarks;
    private final ListingChances chances;

    ForceController(Runs runs, Rolls rolls, RemarksOnRun remarks, ListingChances chances) {
        this.runs = runs;
        this.rolls = rolls;
        this.remarks = remarks;
        this.chances = chances;
    }

    /** {@code reason}: asked when something speaks against it. */
    @PostMapping("/identification/runs/{run}/force")
    String putInForce(
            Viewer viewer,
            @PathVariable long run,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        if (reason.isBlank() && !remarks.against(viewer, found).isEmpty()) {
            RunView view = RunView.load(runs, rolls, viewer.scope(), run).orElseThrow();
            model.addAttribute(
                    "page",
                    ListPage.of(
                            view,
                            ListQuery.of(new LinkedMultiValueMap<>()),
                            Grouping.OF_RUN,
                            Bands.of(chances, found)));
            model.addAttribute("remarks", remarks.of(viewer, found).refused());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "identification/run/show";
        }
        runs.putInForce(viewer, run, reason.strip());
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
