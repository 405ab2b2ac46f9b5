package opora.programme.start.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Programmes;
import opora.programme.start.Example;
import opora.programme.start.Examples;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Strong practices: read by everybody who sees programmes, taken back by whoever shows them. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class ExamplesController {

    private final Examples examples;
    private final Programmes programmes;

    ExamplesController(Examples examples, Programmes programmes) {
        this.examples = examples;
        this.programmes = programmes;
    }

    @GetMapping("/programmes/examples")
    String list(Model model) {
        model.addAttribute("page", ExamplesPage.of(examples.list()));
        return "programme/start/examples";
    }

    @GetMapping("/programmes/examples/{example}")
    String show(Viewer viewer, @PathVariable long example, Model model) {
        model.addAttribute("page", page(viewer, examples.get(example), Map.of()));
        return "programme/start/example";
    }

    @AllowedTo(Right.KEEP_EXAMPLES)
    @PostMapping("/programmes/examples/{example}/withdrawal")
    String takeBack(
            Viewer viewer,
            @PathVariable long example,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Example shown = examples.get(example);
        Optional<String> wrong = examples.takeBack(viewer, example, reason);
        if (wrong.isEmpty()) {
            next.addFlashAttribute("said", "Программа больше не показывается как образец");
            return "redirect:/programmes/examples";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(viewer, shown, Map.of("reason", wrong.get())));
        return "programme/start/example";
    }

    /** Whoever does not see the programme behind it cannot take it back. */
    private ExamplePage page(Viewer viewer, Example one, Map<String, String> wrong) {
        return ExamplePage.of(
                viewer,
                one,
                programmes.list(viewer.scope()).stream()
                        .filter(programme -> programme.id() == one.programme())
                        .findFirst(),
                wrong);
    }
}
