package opora.identification.web;

import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Methods;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.results.ProcedureOutcomes;
import opora.vocabulary.Noun;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting a run: the year, the method, what is loaded for them. */
@Controller
@AllowedTo(Right.IDENTIFY)
class NewRunController {

    private final Runs runs;
    private final Methods methods;
    private final ProcedureOutcomes outcomes;
    private final KindsOfSchool kinds;

    NewRunController(Runs runs, Methods methods, ProcedureOutcomes outcomes, KindsOfSchool kinds) {
        this.runs = runs;
        this.methods = methods;
        this.outcomes = outcomes;
        this.kinds = kinds;
    }

    /** {@code method}: the id of the method to fill the parts in from. */
    @GetMapping("/identification/runs/new")
    String show(Viewer viewer, @Nullable String year, @Nullable String method, Model model) {
        Loaded loaded = new Loaded(outcomes.held());
        RunRequest begun = RunRequest.begun(loaded, methods, year, method);
        model.addAttribute("page", page(viewer, loaded, begun, Map.of()));
        return "identification/runs/new";
    }

    @Costly
    @PostMapping("/identification/runs")
    ModelAndView start(
            Viewer viewer,
            @Nullable String year,
            @Nullable String method,
            MethodRequest parts,
            RedirectAttributes said) {
        Loaded loaded = new Loaded(outcomes.held());
        RunRequest request =
                new RunRequest(MethodRequest.given(year), MethodRequest.given(method), parts);
        return switch (request.read(loaded, methods)) {
            case RunRequest.Readable order -> {
                Run run = runs.start(viewer, order.year(), order.method());
                said.addFlashAttribute("said", done(run));
                yield new ModelAndView("redirect:/identification/runs/" + run.id());
            }
            case RunRequest.Mistaken mistaken ->
                    new ModelAndView(
                            "identification/runs/new",
                            Map.of("page", page(viewer, loaded, request, mistaken.mistakes())),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private NewRunPage page(
            Viewer viewer, Loaded loaded, RunRequest request, Map<String, String> mistakes) {
        return NewRunPage.of(loaded, methods, kinds.of(viewer.scope()), request, mistakes);
    }

    private static String done(Run run) {
        return "Расчёт %d готов: %s, в перечне %d"
                .formatted(
                        run.id(),
                        Noun.SCHOOL.counted(run.counts().schools()),
                        run.counts().lowResults());
    }
}
