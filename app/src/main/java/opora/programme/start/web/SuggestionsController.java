package opora.programme.start.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Saved;
import opora.programme.start.Suggesting;
import opora.programme.start.web.SuggestionsPage.Query;
import opora.programme.wording.ProvisionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Measures of the catalogue are looked through and taken into the roadmap of a programme. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class SuggestionsController {

    private final Suggesting suggesting;

    SuggestionsController(Suggesting suggesting) {
        this.suggesting = suggesting;
    }

    @GetMapping("/programmes/{programme}/suggestions")
    String show(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") String factor,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(name = "for", defaultValue = "") String into,
            Model model) {
        Query query = Query.of(factor, level, into);
        model.addAttribute(
                "page",
                SuggestionsPage.of(
                        suggesting.of(viewer, programme, query.level()), query, Set.of(), ""));
        return "programme/start/suggestions";
    }

    @PostMapping("/programmes/{programme}/suggestions")
    String take(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") String factor,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(name = "for", defaultValue = "") String into,
            @RequestParam(name = "take", defaultValue = "") Set<String> taken,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Query query = Query.of(factor, level, into);
        Saved saved = suggesting.take(viewer, programme, query.level(), place(into), taken);
        if (saved instanceof Saved.Done(int _, ProvisionId first)) {
            next.addFlashAttribute(
                    "said", "Меры взяты в дорожную карту. Отменить можно в истории программы");
            return "redirect:/programmes/%d/text#p%s".formatted(programme, first);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "page",
                SuggestionsPage.of(
                        suggesting.of(viewer, programme, query.level()),
                        query,
                        taken,
                        saved instanceof Saved.Refused(String why) ? why : ""));
        return "programme/start/suggestions";
    }

    private static ProvisionId place(String into) {
        if (!into.matches("\\d{1,9}")) {
            throw new NotVisible();
        }
        return new ProvisionId(Integer.parseInt(into));
    }
}
