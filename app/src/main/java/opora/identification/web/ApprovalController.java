package opora.identification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Approvals;
import opora.identification.Approvals.Approval;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which order approved a list, version by version. */
@Controller
@AllowedTo(Right.SEE_LIST)
class ApprovalController {

    private static final String CHANGED =
            "Номер приказа: пока вы заполняли форму, версии изменились. Посмотрите, какая действует, и запишите ещё раз";

    private final Runs runs;
    private final Approvals approvals;
    private final Clock clock;

    ApprovalController(Runs runs, Approvals approvals, Clock clock) {
        this.runs = runs;
        this.approvals = approvals;
        this.clock = clock;
    }

    @GetMapping("/identification/runs/{run}/approval")
    String show(Viewer viewer, @PathVariable long run, Model model) {
        model.addAttribute(
                "page", page(viewer, found(viewer, run), ApprovalForm.empty(), Map.of()));
        return "identification/approval/show";
    }

    /** {@code replaces}: the version that the form said it would replace. */
    @AllowedTo(Right.PUT_IN_FORCE)
    @PostMapping("/identification/runs/{run}/approval")
    ModelAndView approve(
            Viewer viewer,
            @PathVariable long run,
            @RequestParam Optional<Integer> replaces,
            ApprovalForm form,
            RedirectAttributes said) {
        Run found = found(viewer, run);
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<Approval> holding = approvals.holds(viewer.scope(), found.year());
        Optional<Approval> kept =
                form.read(holding, LocalDate.now(clock), mistakes)
                        .flatMap(draft ->
                                approvals.approve(
                                        viewer,
                                        run,
                                        replaces.or(() -> holding.map(Approval::version)),
                                        draft));
        if (kept.isEmpty()) {
            if (mistakes.isEmpty()) {
                mistakes.put("order", CHANGED);
            }
            return new ModelAndView(
                    "identification/approval/show",
                    Map.of("page", page(viewer, found, form, mistakes)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        said.addFlashAttribute(
                "said",
                "Записано: версия %d перечня %s года, расчёт %d"
                        .formatted(kept.get().version(), found.year(), run));
        return new ModelAndView("redirect:/identification/runs/" + run + "/approval");
    }

    private Run found(Viewer viewer, long run) {
        return runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
    }

    private ApprovalPage page(
            Viewer viewer, Run run, ApprovalForm form, Map<String, String> mistakes) {
        List<Approval> ofYear =
                approvals.list(viewer.scope()).stream()
                        .filter(approval -> approval.year().equals(run.year()))
                        .toList();
        return ApprovalPage.of(run, ofYear, viewer, form, mistakes);
    }
}
