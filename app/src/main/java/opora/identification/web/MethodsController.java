package opora.identification.web;

import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Methods;
import opora.ui.HouseTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The catalogue of methods: what comes with Opora and what the region entered. */
@Controller
@AllowedTo(Right.SEE_LIST)
class MethodsController {

    private final Methods methods;
    private final HouseTime time;

    MethodsController(Methods methods, HouseTime time) {
        this.methods = methods;
        this.time = time;
    }

    @GetMapping("/identification/methods")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", MethodsPage.of(methods.list(), viewer, time));
        return "identification/methods/index";
    }
}
