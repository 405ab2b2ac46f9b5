package opora.programme.web;

import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Programmes in sight: what waits for me first. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class ProgrammesController {

    private final Programmes programmes;
    private final Owners owners;

    ProgrammesController(Programmes programmes, Owners owners) {
        this.programmes = programmes;
        this.owners = owners;
    }

    @GetMapping("/programmes")
    String show(Viewer viewer, ProgrammesPage.Filter filter, Model model) {
        model.addAttribute(
                "page",
                ProgrammesPage.of(
                        viewer, programmes.list(viewer.scope()), owners.names(viewer), filter));
        return "programme/index";
    }
}
