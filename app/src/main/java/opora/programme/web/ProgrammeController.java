package opora.programme.web;

import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.wording.Edition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A programme at a glance. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class ProgrammeController {

    private final Programmes programmes;
    private final Owners owners;

    ProgrammeController(Programmes programmes, Owners owners) {
        this.programmes = programmes;
        this.owners = owners;
    }

    @GetMapping("/programmes/{programme}")
    String show(Viewer viewer, @PathVariable long programme, Model model) {
        Programme seen = programmes.get(viewer.scope(), programme);
        Edition edition = programmes.edition(viewer, programme);
        model.addAttribute(
                "page",
                ProgrammePage.of(
                        viewer, CasePage.of(viewer, seen, owners.names(viewer.scope())), edition));
        return "programme/show";
    }
}
