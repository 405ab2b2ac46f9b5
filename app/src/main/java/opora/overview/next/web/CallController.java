package opora.overview.next.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.overview.next.Calls;
import opora.territory.SchoolId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One school of the list: a contact is written down, the school is put off. */
@Controller
@AllowedTo(Right.CALL_SCHOOLS)
class CallController {

    private final CallPages pages;
    private final Calls calls;

    CallController(CallPages pages, Calls calls) {
        this.pages = pages;
        this.calls = calls;
    }

    @GetMapping("/next/schools/{school}")
    String show(Viewer viewer, @PathVariable long school, Model model) {
        return page(viewer, school, pages.fresh(), Map.of(), model);
    }

    @PostMapping("/next/schools/{school}/contacts")
    String contact(
            Viewer viewer,
            @PathVariable long school,
            CallForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Map<String, String> mistakes = calls.contact(viewer, new SchoolId(school), form.contact());
        if (mistakes.isEmpty()) {
            next.addFlashAttribute("said", "Связь со школой записана");
            return "redirect:/next";
        }
        return mistaken(viewer, school, form, mistakes, response, model);
    }

    @PostMapping("/next/schools/{school}/dismissals")
    String putOff(
            Viewer viewer,
            @PathVariable long school,
            CallForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Map<String, String> mistakes = calls.putOff(viewer, new SchoolId(school), form.dismissal());
        if (mistakes.isEmpty()) {
            next.addFlashAttribute("said", "Школа отложена: она внизу, в части «Отложены»");
            return "redirect:/next";
        }
        return mistaken(viewer, school, form, mistakes, response, model);
    }

    private String mistaken(
            Viewer viewer,
            long school,
            CallForm form,
            Map<String, String> mistakes,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, school, form.asked(calls, mistakes, pages.fresh()), mistakes, model);
    }

    private String page(
            Viewer viewer, long school, CallForm form, Map<String, String> mistakes, Model model) {
        model.addAttribute("page", pages.get(viewer, new SchoolId(school)));
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "overview/next/school";
    }
}
