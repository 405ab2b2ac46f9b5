package opora.programme.web;

import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Progresses;
import opora.territory.MunicipalityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the programmes of a territory go on, before it is printed as a note. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class ProgressController {

    private final Progresses progresses;

    ProgressController(Progresses progresses) {
        this.progresses = progresses;
    }

    @GetMapping("/programmes/progress")
    String show(Viewer viewer, @RequestParam Optional<Long> municipality, Model model) {
        model.addAttribute(
                "page",
                new ProgressPage(
                        progresses.of(viewer, municipality.map(MunicipalityId::new)),
                        progresses.municipalities(viewer),
                        municipality));
        return "programme/progress/show";
    }
}
