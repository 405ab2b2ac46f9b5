package opora.identification.adversity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.adversity.AdversityRules;
import opora.identification.adversity.AdversityRules.Draft;
import opora.identification.adversity.AdversityRules.Entered;
import opora.identification.adversity.AdversityYears;
import opora.ui.HouseTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region's rules for ШНСУ: what was entered, entering another one. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class RulesController {

    static final String ADDRESS = "/identification/adversity/rules";

    private final AdversityRules rules;
    private final AdversityYears years;
    private final HouseTime time;

    RulesController(AdversityRules rules, AdversityYears years, HouseTime time) {
        this.rules = rules;
        this.years = years;
        this.time = time;
    }

    @GetMapping(ADDRESS)
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", RulesPage.of(rules.list(), viewer, time));
        return "identification/adversity/rules";
    }

    /** {@code from}: number of the rule to begin with. */
    @AllowedTo(Right.IDENTIFY)
    @GetMapping(ADDRESS + "/new")
    String begin(Viewer viewer, @RequestParam(defaultValue = "") String from, Model model) {
        RuleForm form =
                from.isEmpty()
                        ? RuleForm.empty()
                        : RuleForm.of(
                                rules.list().stream()
                                        .filter(Entered::isValid)
                                        .filter(one -> Long.toString(one.number()).equals(from))
                                        .findFirst()
                                        .orElseThrow(NotVisible::new));
        model.addAttribute("page", NewRulePage.of(form, years.headings(viewer.scope()), Map.of()));
        return "identification/adversity/new";
    }

    @AllowedTo(Right.IDENTIFY)
    @PostMapping(ADDRESS)
    ModelAndView enter(
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes said) {
        RuleForm form = RuleForm.of(fields);
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<Draft> draft = form.read(mistakes);
        if (draft.isEmpty()) {
            return new ModelAndView(
                    "identification/adversity/new",
                    Map.of("page", NewRulePage.of(form, years.headings(viewer.scope()), mistakes)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        rules.enter(viewer, draft.get());
        said.addFlashAttribute("said", "Критерии введены");
        return new ModelAndView("redirect:/identification/adversity?year=" + draft.get().from());
    }
}
