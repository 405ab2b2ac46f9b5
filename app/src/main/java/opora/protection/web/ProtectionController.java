package opora.protection.web;

import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.People;
import opora.access.PersonalData;
import opora.access.Right;
import opora.protection.Protection;
import opora.protection.Retentions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of personal data and the way to one person. */
@Controller
@AllowedTo(Right.PROTECT_DATA)
class ProtectionController {

    private final Protection protection;
    private final Retentions retentions;
    private final People people;

    ProtectionController(Protection protection, Retentions retentions, People people) {
        this.protection = protection;
        this.retentions = retentions;
        this.people = people;
    }

    @GetMapping("/protection")
    String show(Model model) {
        return page("", model);
    }

    /** By a form that is sent, so that no name stands in an address. */
    @PersonalData("Поиск человека в реестре персональных данных")
    @Costly
    @PostMapping("/protection/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        return page(q, model);
    }

    private String page(String q, Model model) {
        model.addAttribute(
                "register",
                protection.register().stream()
                        .map(kept -> new RegisterLine(kept, retentions.words(kept.keeping())))
                        .toList());
        model.addAttribute("terms", retentions.list());
        model.addAttribute("sought", q.strip());
        model.addAttribute("found", people.search(q));
        return "protection/register";
    }
}
