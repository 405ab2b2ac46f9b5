package opora.identification.web;

import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.lookout.Lookout;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The early warning: chances of schools and classes in sight, and how the forecast did on past years. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class WarningController {

    private static final String SCHOOLS = "/identification/warning";
    private static final String CLASSES = "/identification/warning/classes";

    private final Lookout lookout;

    WarningController(Lookout lookout) {
        this.lookout = lookout;
    }

    @GetMapping(SCHOOLS)
    String schools(
            Viewer viewer, @RequestParam MultiValueMap<String, String> address, Model model) {
        WarningQuery query = WarningQuery.of(SCHOOLS, address);
        model.addAttribute("page", WarningPage.ofSchools(lookout.look(viewer.scope()), query));
        return "identification/warning/show";
    }

    @GetMapping(CLASSES)
    String classes(
            Viewer viewer, @RequestParam MultiValueMap<String, String> address, Model model) {
        WarningQuery query = WarningQuery.of(CLASSES, address);
        model.addAttribute("page", WarningPage.ofClasses(lookout.look(viewer.scope()), query));
        return "identification/warning/show";
    }

    @Costly
    @GetMapping("/identification/warning/quality")
    String quality(Viewer viewer, Model model) {
        model.addAttribute("page", QualityPage.of(lookout.look(viewer.scope()).warning()));
        return "identification/warning/quality";
    }
}
