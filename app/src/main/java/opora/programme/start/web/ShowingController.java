package opora.programme.start.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.start.Examples;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An approved programme is shown to everybody as an example, after whoever shows it has looked through every word that goes. */
@Controller
@AllowedTo(Right.KEEP_EXAMPLES)
class ShowingController {

    private final Examples examples;

    ShowingController(Examples examples) {
        this.examples = examples;
    }

    @GetMapping("/programmes/{programme}/example")
    String ask(Viewer viewer, @PathVariable long programme, Model model) {
        model.addAttribute("page", ShowingPage.fresh(examples.proposal(viewer, programme)));
        return "programme/start/showing";
    }

    @PostMapping("/programmes/{programme}/example")
    String show(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "take", defaultValue = "") List<Integer> taken,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Map<String, String> wrong = examples.show(viewer, programme, title, reason, taken);
        if (wrong.isEmpty()) {
            next.addFlashAttribute("said", "Программа показана как образец всем школам региона");
            return "redirect:/programmes/examples";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "page",
                ShowingPage.of(
                        examples.proposal(viewer, programme),
                        Set.copyOf(taken),
                        title,
                        reason,
                        wrong));
        return "programme/start/showing";
    }
}
