package opora.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Requests;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.territory.SchoolId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a draft says of one school; the school confirms it here. */
@Controller
class OwnDataController {

    private final Windows windows;
    private final Requests requests;
    private final SchoolPages pages;

    OwnDataController(Windows windows, Requests requests, SchoolPages pages) {
        this.windows = windows;
        this.requests = requests;
        this.pages = pages;
    }

    /** The look of the school itself is kept. */
    @AllowedTo(Right.SEE_RESULTS)
    @GetMapping("/corrections/{window}/schools/{school}")
    String show(Viewer viewer, @PathVariable long window, @PathVariable long school, Model model) {
        Window found = get(viewer, window);
        if (viewer.may(Right.DISPUTE)) {
            requests.looked(viewer, found, new SchoolId(school));
        }
        model.addAttribute("page", pages.get(viewer, found, new SchoolId(school)));
        model.addAttribute("mistakes", Map.of());
        return "corrections/school/show";
    }

    @AllowedTo(Right.DISPUTE)
    @PostMapping("/corrections/{window}/schools/{school}/confirmation")
    String confirm(
            Viewer viewer,
            @PathVariable long window,
            @PathVariable long school,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Window found = get(viewer, window);
        SchoolId id = new SchoolId(school);
        SchoolPage page = pages.get(viewer, found, id);
        Map<String, String> mistakes = requests.confirm(viewer, found, id);
        if (mistakes.isEmpty()) {
            next.addFlashAttribute("said", "Записано: данные школы верны");
            return "redirect:%s/schools/%d".formatted(found.address(), school);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        model.addAttribute("mistakes", mistakes);
        return "corrections/school/show";
    }

    private Window get(Viewer viewer, long id) {
        return windows.find(viewer.scope(), id).orElseThrow(NotVisible::new);
    }
}
