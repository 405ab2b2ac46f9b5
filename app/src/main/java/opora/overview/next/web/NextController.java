package opora.overview.next.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.overview.next.Capacities;
import opora.overview.next.NextSchools;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which school to call: this week, later, put off. */
@Controller
@AllowedTo(Right.CALL_SCHOOLS)
class NextController {

    private final NextSchools next;
    private final Capacities capacities;

    NextController(NextSchools next, Capacities capacities) {
        this.next = next;
        this.capacities = capacities;
    }

    @GetMapping("/next")
    String show(Viewer viewer, @RequestParam(defaultValue = "1") int page, Model model) {
        return page(viewer, page, Map.of(), model);
    }

    @PostMapping("/next/capacity")
    String choose(
            Viewer viewer,
            @RequestParam(defaultValue = "") String schools,
            HttpServletResponse response,
            Model model,
            RedirectAttributes said) {
        Optional<String> wrong = capacities.choose(viewer, schools);
        if (wrong.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, 1, Map.of("schools", wrong.get()), model);
        }
        said.addFlashAttribute("said", "Число школ в неделю сохранено");
        return "redirect:/next";
    }

    private String page(Viewer viewer, int page, Map<String, String> mistakes, Model model) {
        model.addAttribute("page", NextPage.of(next.look(viewer), page));
        model.addAttribute("mistakes", mistakes);
        return "overview/next/index";
    }
}
