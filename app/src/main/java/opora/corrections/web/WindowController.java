package opora.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.window.Drafts;
import opora.corrections.window.Opened;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region opens a window, moves its days and closes it. */
@Controller
@AllowedTo(Right.DECIDE_DISPUTES)
class WindowController {

    private final Windows windows;
    private final Drafts drafts;

    WindowController(Windows windows, Drafts drafts) {
        this.windows = windows;
        this.drafts = drafts;
    }

    @GetMapping("/corrections/new")
    String ask(Viewer viewer, Model model) {
        return form(viewer, WindowForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/corrections")
    String open(
            Viewer viewer,
            WindowForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (windows.open(viewer, form.runNumber(), form.terms(), form.word())) {
            case Opened.Done(long window) -> {
                next.addFlashAttribute("said", "Окно открыто: школы видят свои данные");
                yield "redirect:/corrections/" + window;
            }
            case Opened.Mistaken(Map<String, String> mistakes) -> {
                refuse(response);
                yield form(viewer, form, mistakes, model);
            }
        };
    }

    private String form(Viewer viewer, WindowForm form, Map<String, String> mistakes, Model model) {
        model.addAttribute("drafts", drafts.list(viewer.scope()));
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "corrections/window/new";
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
        return done("term", found, form, mistakes, response, model)
                .orElseGet(() -> {
                    next.addFlashAttribute("said", "Сроки передвинуты");
                    return "redirect:" + found.address();
                });
    }

    @GetMapping("/corrections/{window}/closure")
    String askClosure(Viewer viewer, @PathVariable long window, Model model) {
        return page("closure", get(viewer, window), WindowForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/corrections/{window}/closure")
    String close(
            Viewer viewer,
            @PathVariable long window,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Window found = get(viewer, window);
        Map<String, String> mistakes = windows.close(viewer, window, reason);
        return done("closure", found, WindowForm.EMPTY, mistakes, response, model)
                .orElseGet(() -> {
                    next.addFlashAttribute("said", "Окно закрыто");
                    return "redirect:" + found.address();
                });
    }

    /** The form again when something is wrong. */
    private static Optional<String> done(
            String template,
            Window window,
            WindowForm form,
            Map<String, String> mistakes,
            HttpServletResponse response,
            Model model) {
        if (mistakes.isEmpty()) {
            return Optional.empty();
        }
        refuse(response);
        return Optional.of(page(template, window, form, mistakes, model));
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

    private static void refuse(HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
