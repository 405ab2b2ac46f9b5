package opora.consistency.web;

import opora.access.OpenToAll;
import opora.consistency.rules.Rules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenToAll("what is checked and why is no secret")
class RulesController {

    private final Rules rules;

    RulesController(Rules rules) {
        this.rules = rules;
    }

    @GetMapping("/help/rules")
    String show(Model model) {
        model.addAttribute("page", RulesPage.of(rules));
        return "consistency/rules";
    }
}
