package opora.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.window.Drafts;
import opora.corrections.window.Opened;
import opora.corrections.window.Windows;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region opens a window over a draft. */
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
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
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
}
