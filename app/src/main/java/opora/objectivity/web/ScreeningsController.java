package opora.objectivity.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.objectivity.Screenings;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.Terms;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Held;
import opora.ui.HouseTime;
import opora.vocabulary.AcademicYear;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The section «Признаки»: all screenings, and starting one. */
@Controller
@AllowedTo(Right.SEE_SIGNS)
class ScreeningsController {

    private final Screenings screenings;
    private final ProcedureOutcomes outcomes;
    private final HouseTime time;

    ScreeningsController(Screenings screenings, ProcedureOutcomes outcomes, HouseTime time) {
        this.screenings = screenings;
        this.outcomes = outcomes;
        this.time = time;
    }

    @GetMapping("/objectivity")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("objectivity/screenings/index", Map.of("page", page(viewer)));
    }

    @Costly
    @AllowedTo(Right.SCREEN)
    @PostMapping("/objectivity/screenings")
    ModelAndView start(
            Viewer viewer, @RequestParam(defaultValue = "") String year, RedirectAttributes said) {
        Optional<AcademicYear> chosen = AcademicYear.find(year).filter(held()::contains);
        if (chosen.isEmpty()) {
            return new ModelAndView(
                    "objectivity/screenings/index",
                    Map.of("page", page(viewer).with("Выберите год, за который есть результаты")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Kept made = screenings.start(viewer, chosen.get(), Terms.USUAL);
        said.addFlashAttribute(
                "said",
                "Расчёт %d готов: нужно посмотреть %s"
                        .formatted(made.id(), SignWords.SIGN.counted(made.counts().remarkable())));
        return new ModelAndView("redirect:/objectivity/screenings/" + made.id());
    }

    private ScreeningsPage page(Viewer viewer) {
        return ScreeningsPage.of(screenings.list(viewer.scope()), held(), viewer, time);
    }

    private List<AcademicYear> held() {
        return outcomes.held().stream().map(Held::year).distinct().toList();
    }
}
