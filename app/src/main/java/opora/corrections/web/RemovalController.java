package opora.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Place;
import opora.corrections.request.Removals;
import opora.corrections.request.Removed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region takes what was written about a pupil out of a request, for ever. */
@Controller
@AllowedTo(Right.DECIDE_DISPUTES)
class RemovalController {

    private final Removals removals;
    private final RequestPages pages;

    RemovalController(Removals removals, RequestPages pages) {
        this.removals = removals;
        this.pages = pages;
    }

    @PostMapping("/corrections/requests/{id}/removals")
    String remove(
            Viewer viewer,
            @PathVariable long id,
            RemovalForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        pages.demand(viewer, id);
        return switch (removals.remove(viewer, id, form.wish())) {
            case Removed.Done done -> {
                next.addFlashAttribute("said", said(done));
                yield "redirect:/corrections/requests/" + id;
            }
            case Removed.Mistaken(var mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", pages.get(viewer, id));
                model.addAttribute("removal", form);
                model.addAttribute("text", "");
                model.addAttribute("known", "");
                model.addAttribute("mistakes", mistakes);
                yield "corrections/request/show";
            }
        };
    }

    private static String said(Removed.Done done) {
        if (done.place().isFile()) {
            return "Файл удалён";
        }
        String removed = "Сведения об ученике удалены";
        return done.left().isEmpty()
                ? removed
                : "%s. То же место осталось ещё: %s".formatted(removed, words(done.left()));
    }

    private static String words(List<Place> places) {
        return places.stream().map(Place::words).collect(Collectors.joining(", "));
    }
}
