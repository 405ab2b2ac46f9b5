package opora.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.visit.Planning;
import opora.network.visit.Protocols;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A visit: its plan and its protocol, and everything that happened to it. */
@Controller
class VisitController {

    private final VisitPages pages;
    private final Planning planning;
    private final Protocols protocols;

    VisitController(VisitPages pages, Planning planning, Protocols protocols) {
        this.pages = pages;
        this.planning = planning;
        this.protocols = protocols;
    }

    @AllowedTo(Right.SEE_VISITS)
    @GetMapping("/visits/{visit}")
    String show(Viewer viewer, @PathVariable long visit, Model model) {
        return Answering.page(pages, viewer, visit, pages.fresh(viewer, visit), Map.of(), model);
    }

    @AllowedTo(Right.KEEP_VISITS)
    @PostMapping("/visits/{visit}/protocols")
    String write(
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
                        protocols.write(viewer, visit, form.protocol()),
                        "Протокол записан");
    }

    @AllowedTo(Right.KEEP_VISITS)
    @PostMapping("/visits/{visit}/moves")
    String move(
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
                        planning.move(
                                viewer, visit, form.movedDay(), form.movedReason(), form.known()),
                        "Посещение перенесено");
    }

    @AllowedTo(Right.KEEP_VISITS)
    @PostMapping("/visits/{visit}/cancellation")
    String cancel(
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
                        planning.cancel(viewer, visit, form.cancelledReason(), form.known()),
                        "Посещение отменено");
    }
}
