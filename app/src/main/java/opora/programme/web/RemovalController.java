package opora.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.Removals;
import opora.programme.Removals.Removed;
import opora.vocabulary.Noun;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region takes what was written about a pupil out of a programme, for ever. */
@Controller
@AllowedTo(Right.DECIDE_DISPUTES)
class RemovalController {

    private static final String ADDRESS = "/programmes/{programme}/removals";
    private static final String COPIES = "copies";
    private static final Noun TEXTS = new Noun("месте", "местах", "местах");

    private final Programmes programmes;
    private final Removals removals;
    private final Owners owners;

    RemovalController(Programmes programmes, Removals removals, Owners owners) {
        this.programmes = programmes;
        this.removals = removals;
        this.owners = owners;
    }

    @GetMapping(ADDRESS)
    String show(Viewer viewer, @PathVariable long programme, Model model) {
        model.addAttribute(
                "page", page(viewer, programme, "", "", Map.of()).with(copies(viewer, model)));
        return "programme/removal";
    }

    @PostMapping(ADDRESS)
    String remove(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (removals.remove(viewer, programme, passage, reason)) {
            case Removed.Done(int places, List<Long> copies) -> {
                next.addFlashAttribute(
                        "said", "Сведения об ученике удалены в " + TEXTS.counted(places));
                next.addFlashAttribute(COPIES, new ArrayList<>(copies));
                yield "redirect:/programmes/%d/removals".formatted(programme);
            }
            case Removed.Mistaken(Map<String, String> mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", page(viewer, programme, passage, reason, mistakes));
                yield "programme/removal";
            }
        };
    }

    /** Of the removal that was made just now. */
    private List<Programme> copies(Viewer viewer, Model model) {
        return model.getAttribute(COPIES) instanceof List<?> copies
                ? copies.stream().map(one -> programmes.get(viewer.scope(), (Long) one)).toList()
                : List.of();
    }

    private RemovalPage page(
            Viewer viewer,
            long programme,
            String passage,
            String reason,
            Map<String, String> mistakes) {
        return new RemovalPage(
                CasePage.of(
                        viewer,
                        programmes.get(viewer.scope(), programme),
                        owners.names(viewer.scope())),
                removals.list(viewer, programme),
                List.of(),
                passage,
                reason,
                mistakes);
    }
}
