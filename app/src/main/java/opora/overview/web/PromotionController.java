package opora.overview.web;

import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.ClassHistory;
import opora.territory.Classes;
import opora.territory.Paper;
import opora.territory.Promotion;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All classes of a school into the next school year: shown class by class first, then recorded as one change. */
@Controller
@AllowedTo(Right.CHANGE_CLASSES)
class PromotionController {

    private final Classes classes;
    private final SchoolClassesView view;

    PromotionController(Classes classes, SchoolClassesView view) {
        this.classes = classes;
        this.view = view;
    }

    @GetMapping("/schools/{school}/classes/promotion")
    ModelAndView ask(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam(defaultValue = "") String year) {
        Promotion promotion = promotion(viewer, school, year);
        return page(viewer, school, promotion, PromotionForm.of(promotion), Map.of());
    }

    @PostMapping("/schools/{school}/classes/promotion")
    ModelAndView promote(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam Map<String, String> sent,
            RedirectAttributes after) {
        Promotion promotion = promotion(viewer, school, sent.getOrDefault("year", ""));
        PromotionForm form = PromotionForm.of(promotion, sent);
        Map<String, String> mistakes = form.mistakes();
        if (mistakes.isEmpty()) {
            mistakes =
                    classes.record(
                                    viewer.scope(),
                                    new SchoolId(school),
                                    form.steps(),
                                    new Paper(
                                            Optional.of(ClassHistory.first(promotion.to())),
                                            form.basis()),
                                    Changers.author(viewer))
                            .orElseThrow(NotVisible::new);
        }
        if (!mistakes.isEmpty()) {
            return page(viewer, school, promotion, form, mistakes);
        }
        after.addFlashAttribute("said", "Классы переведены на " + promotion.to().span() + " год");
        return new ModelAndView(
                "redirect:/schools/%d/classes?year=%s".formatted(school, promotion.to()));
    }

    /** Into the year of the address; into the running one when it tells none. */
    private Promotion promotion(Viewer viewer, long school, String year) {
        AcademicYear to = AcademicYear.find(year).orElseGet(() -> AcademicYear.at(view.today()));
        return classes.promotion(viewer.scope(), new SchoolId(school), to)
                .orElseThrow(NotVisible::new);
    }

    private ModelAndView page(
            Viewer viewer,
            long school,
            Promotion promotion,
            PromotionForm form,
            Map<String, String> mistakes) {
        HttpStatus status = mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("overview/school/promotion", status)
                .addObject("school", view.school(viewer, new SchoolId(school)))
                .addObject("to", promotion.to())
                .addObject("form", form)
                .addObject("mistakes", mistakes);
    }
}
