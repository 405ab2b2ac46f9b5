package opora.network.web;

import jakarta.servlet.http.HttpServletResponse;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.visit.Decisions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A visit decides; the school reports what became of it, and whoever keeps visits has the last word. */
@Controller
class DecisionController {

    private final VisitPages pages;
    private final Decisions decisions;

    DecisionController(VisitPages pages, Decisions decisions) {
        this.pages = pages;
        this.decisions = decisions;
    }

    @AllowedTo(Right.KEEP_VISITS)
    @PostMapping("/visits/{visit}/decisions")
    String decide(
            Viewer viewer,
            @PathVariable long visit,
            VisitForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return new Answering(pages, response, model, next)
                .to(
                        viewer,
                        visit,
                        form,
                        decisions.make(viewer, visit, form.decision()),
                        "Решение записано: школа его видит");
    }

    @AllowedTo({Right.ANSWER_DECISIONS, Right.KEEP_VISITS})
    @PostMapping("/visits/{visit}/decisions/{decision}/answers")
    String answer(
            Viewer viewer,
            @PathVariable long visit,
            @PathVariable long decision,
            VisitForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return new Answering(pages, response, model, next)
                .to(
                        viewer,
                        visit,
                        form,
                        decisions.answer(viewer, visit, form.answer(decision)),
                        "Записано: решение %d".formatted(decision));
    }
}
