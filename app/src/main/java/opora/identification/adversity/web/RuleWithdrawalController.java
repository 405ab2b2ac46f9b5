package opora.identification.adversity.web;

import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.adversity.AdversityRules;
import opora.identification.adversity.AdversityRules.Entered;
import opora.identification.web.GivenReason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a rule for ШНСУ back. */
@Controller
@AllowedTo(Right.IDENTIFY)
class RuleWithdrawalController {

    private static final String ADDRESS = RulesController.ADDRESS + "/{number}/withdrawal";
    private static final String TEMPLATE = "identification/adversity/withdrawal";

    private final AdversityRules rules;

    RuleWithdrawalController(AdversityRules rules) {
        this.rules = rules;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable long number, Model model) {
        model.addAttribute("page", new RuleWithdrawalPage(valid(number), "", Map.of()));
        return TEMPLATE;
    }

    @PostMapping(ADDRESS)
    ModelAndView withdraw(
            Viewer viewer,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes said) {
        Entered rule = valid(number);
        GivenReason why = new GivenReason(reason);
        if (!why.mistakes().isEmpty()) {
            return new ModelAndView(
                    TEMPLATE,
                    Map.of("page", new RuleWithdrawalPage(rule, reason, why.mistakes())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        rules.withdraw(viewer, number, why.text());
        said.addFlashAttribute("said", "Критерии отозваны");
        return new ModelAndView("redirect:" + RulesController.ADDRESS);
    }

    private Entered valid(long number) {
        return rules.numbered(number).filter(Entered::isValid).orElseThrow(NotVisible::new);
    }
}
