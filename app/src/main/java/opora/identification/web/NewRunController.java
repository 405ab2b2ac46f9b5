package opora.identification.web;

import java.util.List;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
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
    private final ProcedureOutcomes outcomes;

    NewRunController(Runs runs, ProcedureOutcomes outcomes) {
        this.runs = runs;
        this.outcomes = outcomes;
    }

    /** What the browser sends; a field that it does not send is empty. */
    record Form(
            @Nullable String year,
            @Nullable String threshold,
            @Nullable String participants,
            @Nullable String clauseB,
            @Nullable List<String> procedures) {

        RunRequest request() {
            return new RunRequest(
                    given(year),
                    given(threshold),
                    given(participants),
                    given(clauseB),
                    procedures == null ? List.of() : procedures);
        }

        private static String given(@Nullable String field) {
            return field == null ? "" : field.strip();
        }
    }

    @GetMapping("/identification/runs/new")
    String show(@Nullable String year, Model model) {
        Loaded loaded = new Loaded(outcomes.held());
        model.addAttribute("page", NewRunPage.of(loaded, RunRequest.usual(loaded, year)));
        return "identification/runs/new";
    }

    @Costly
    @PostMapping("/identification/runs")
    ModelAndView start(Viewer viewer, Form form, RedirectAttributes said) {
        Loaded loaded = new Loaded(outcomes.held());
        RunRequest request = form.request();
        return switch (request.read(loaded)) {
            case RunRequest.Readable order -> {
                Run run = runs.start(viewer, order.year(), order.method());
                said.addFlashAttribute("said", done(run));
                yield new ModelAndView("redirect:/identification/runs/" + run.id());
            }
            case RunRequest.Mistaken mistaken ->
                    new ModelAndView(
                            "identification/runs/new",
                            Map.of(
                                    "page",
                                    NewRunPage.of(loaded, request).with(mistaken.mistakes())),
                            HttpStatus.UNPROCESSABLE_ENTITY);
        };
    }

    private static String done(Run run) {
        return "Расчёт %d готов: %s, в перечне %d"
                .formatted(
                        run.id(),
                        Noun.SCHOOL.counted(run.counts().schools()),
                        run.counts().lowResults());
    }
}
