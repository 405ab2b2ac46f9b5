package opora.results.web;

import opora.access.OpenToAll;
import opora.results.telling.CataloguePage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenToAll("what is said of results, when and why, is no secret")
class CatalogueController {

    @GetMapping("/help/findings")
    String show(Model model) {
        model.addAttribute("page", CataloguePage.shipped());
        return "results/findings/show";
    }
}
