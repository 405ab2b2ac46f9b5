package opora.objectivity.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.objectivity.Screenings;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.web.ScreeningPage.Filter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A screening with its signs; opening it to schools and municipalities and taking it back. */
@Controller
@AllowedTo(Right.SEE_SIGNS)
class ScreeningController {

    private final Screenings screenings;
    private final ScreeningPages pages;

    ScreeningController(Screenings screenings, ScreeningPages pages) {
        this.screenings = screenings;
        this.pages = pages;
    }

    @GetMapping("/objectivity/screenings/{screening}")
    String show(
            Viewer viewer,
            @PathVariable long screening,
            @RequestParam(defaultValue = "") String state,
            Model model) {
        model.addAttribute("page", pages.get(viewer, screening, Filter.of(state)));
        return "objectivity/screening/show";
    }

    @AllowedTo(Right.SCREEN)
    @PostMapping("/objectivity/screenings/{screening}/opening")
    String open(Viewer viewer, @PathVariable long screening, RedirectAttributes said) {
        screenings.open(viewer, get(viewer, screening).id());
        said.addFlashAttribute(
                "said", "Признаки открыты: школа видит свои, муниципалитет — своих школ");
        return "redirect:/objectivity/screenings/" + screening;
    }

    @AllowedTo(Right.SCREEN)
    @PostMapping("/objectivity/screenings/{screening}/closing")
    String close(Viewer viewer, @PathVariable long screening, RedirectAttributes said) {
        screenings.close(viewer, get(viewer, screening).id());
        said.addFlashAttribute("said", "Признаки видит только область");
        return "redirect:/objectivity/screenings/" + screening;
    }

    private Kept get(Viewer viewer, long screening) {
        return screenings.find(viewer.scope(), screening).orElseThrow(NotVisible::new);
    }
}
