package opora.network.web;

import java.util.Arrays;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.store.WordsOf;
import opora.network.visit.Removing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region takes words or a file about a pupil out of a visit, for ever. */
@Controller
@AllowedTo(Right.DECIDE_DISPUTES)
class WordsController {

    private final Removing removing;

    WordsController(Removing removing) {
        this.removing = removing;
    }

    @PostMapping("/visits/{visit}/removals")
    String remove(
            Viewer viewer,
            @PathVariable long visit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") long row,
            RedirectAttributes next) {
        removing.remove(viewer, visit, kind(kind), row);
        next.addFlashAttribute("said", "Удалено; кто и когда — осталось в истории");
        return "redirect:/visits/" + visit;
    }

    private static WordsOf kind(String name) {
        return Arrays.stream(WordsOf.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
