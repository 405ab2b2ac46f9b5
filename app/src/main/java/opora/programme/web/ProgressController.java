package opora.programme.web;

import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Diaries;
import opora.programme.Progresses;
import opora.territory.MunicipalityId;
import opora.vocabulary.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the programmes of a territory go on, before it is printed as a note. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class ProgressController {

    private final Progresses progresses;
    private final Diaries diaries;

    ProgressController(Progresses progresses, Diaries diaries) {
        this.progresses = progresses;
        this.diaries = diaries;
    }

    @GetMapping("/programmes/progress")
    String show(
            Viewer viewer,
            @RequestParam Optional<Long> municipality,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        model.addAttribute(
                "page",
                new ProgressPage(
                        progresses.of(
                                viewer, municipality.map(MunicipalityId::new), TypedDay.find(day)),
                        progresses.municipalities(viewer),
                        municipality,
                        day.strip(),
                        diaries.today()));
        return "programme/progress/show";
    }
}
