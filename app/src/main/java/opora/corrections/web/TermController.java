package opora.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region moves the days of an open window, or closes it. */
@Controller
@AllowedTo(Right.DECIDE_DISPUTES)
class TermController {

    private final Windows windows;

    TermController(Windows windows) {
        this.windows = windows;
    }

    @GetMapping("/corrections/{window}/term")
    String askTerm(Viewer viewer, @PathVariable long window, Model model) {
        Window found = get(viewer, window);
        return page("term", found, WindowForm.of(found), Map.of(), model);
    }

    @PostMapping("/corrections/{window}/term")
    String move(
            Viewer viewer,
            @PathVariable long window,
            WindowForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Window found = get(viewer, window);
        Map<String, String> mistakes = windows.move(viewer, window, form.terms(), form.reason());
        if (mistakes.isEmpty()) {
            next.addFlashAttribute("said", "Сроки передвинуты");
            return "redirect:" + found.address();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page("term", found, form, mistakes, model);
    }

    @GetMapping("/corrections/{window}/closure")
    String askClosure(Viewer viewer, @PathVariable long window, Model model) {
        return page("closure", get(viewer, window), WindowForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/corrections/{window}/closure")
    String close(
            Viewer viewer,
            @PathVariable long window,
            WindowForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Window found = get(viewer, window);
        Map<String, String> mistakes = windows.close(viewer, window, form.reason());
        if (mistakes.isEmpty()) {
            next.addFlashAttribute("said", "Окно закрыто");
            return "redirect:" + found.address();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page("closure", found, form, mistakes, model);
    }

    private static String page(
            String template,
            Window window,
            WindowForm form,
            Map<String, String> mistakes,
            Model model) {
        model.addAttribute("window", window);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "corrections/window/" + template;
    }

    /** A closed one stays closed. */
    private Window get(Viewer viewer, long id) {
        return windows.find(viewer.scope(), id)
                .filter(window -> !window.isClosed())
                .orElseThrow(NotVisible::new);
    }
}
