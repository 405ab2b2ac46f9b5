package opora.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a deed about a visit is answered: by its page anew, or by the same page with what is wrong. */
record Answering(
        VisitPages pages, HttpServletResponse response, Model model, RedirectAttributes next) {

    String to(
            Viewer viewer, long visit, VisitForm form, Map<String, String> mistakes, String said) {
        if (mistakes.isEmpty()) {
            next.addFlashAttribute("said", said);
            return "redirect:/visits/" + visit;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        VisitForm again = form.asked(mistakes, pages.fresh(viewer, visit), pages.today());
        return page(pages, viewer, visit, again, mistakes, model);
    }

    static String page(
            VisitPages pages,
            Viewer viewer,
            long visit,
            VisitForm form,
            Map<String, String> mistakes,
            Model model) {
        model.addAttribute("page", pages.get(viewer, visit));
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "network/visit/show";
    }
}
