package opora.identification.web;

import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Approvals;
import opora.identification.Approvals.Approval;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking an approval back: it stays readable, and the version before it holds again. */
@Controller
@AllowedTo(Right.PUT_IN_FORCE)
class ApprovalWithdrawalController {

    private final Approvals approvals;

    ApprovalWithdrawalController(Approvals approvals) {
        this.approvals = approvals;
    }

    @GetMapping("/identification/approvals/{approval}/withdrawal")
    String ask(Viewer viewer, @PathVariable long approval, Model model) {
        model.addAllAttributes(asked(valid(viewer, approval), "", Map.of()));
        return "identification/approval/withdrawal";
    }

    @PostMapping("/identification/approvals/{approval}/withdrawal")
    ModelAndView withdraw(
            Viewer viewer,
            @PathVariable long approval,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes said) {
        Approval found = valid(viewer, approval);
        GivenReason why = new GivenReason(reason);
        if (!why.mistakes().isEmpty()) {
            return new ModelAndView(
                    "identification/approval/withdrawal",
                    asked(found, reason, why.mistakes()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        approvals.withdraw(viewer, approval, why.text());
        said.addFlashAttribute(
                "said",
                "Утверждение отозвано: версия %d перечня %s года"
                        .formatted(found.version(), found.year()));
        return new ModelAndView("redirect:/identification/runs/" + found.run() + "/approval");
    }

    private static Map<String, Object> asked(
            Approval approval, String reason, Map<String, String> mistakes) {
        return Map.of("approval", approval, "reason", reason, "mistakes", mistakes);
    }

    private Approval valid(Viewer viewer, long id) {
        return approvals.list(viewer.scope()).stream()
                .filter(approval -> approval.id() == id && approval.isValid())
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
