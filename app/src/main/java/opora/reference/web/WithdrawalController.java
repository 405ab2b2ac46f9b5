package opora.reference.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.reference.Card;
import opora.reference.ReferenceEntries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A wrong version is taken out of force, with a reason. */
@Controller
@AllowedTo(Right.KEEP_REFERENCE)
class WithdrawalController {

    private final Places places;
    private final ReferenceEntries entries;

    WithdrawalController(Places places, ReferenceEntries entries) {
        this.places = places;
        this.entries = entries;
    }

    @GetMapping("/reference/{procedure}/{year}/versions/{number}/withdrawal")
    String ask(
            @PathVariable String procedure,
            @PathVariable String year,
            @PathVariable int number,
            Model model) {
        return page(places.card(procedure, year), number, "", Map.of(), model);
    }

    @PostMapping("/reference/{procedure}/{year}/versions/{number}/withdrawal")
    String withdraw(
            Viewer viewer,
            @PathVariable String procedure,
            @PathVariable String year,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Card card = places.card(procedure, year);
        Map<String, String> mistakes =
                entries.withdraw(viewer, card.procedure(), card.year(), number, reason)
                        .orElseThrow(NotVisible::new);
        if (mistakes.isEmpty()) {
            next.addFlashAttribute("said", "Версия %d отозвана".formatted(number));
            return "redirect:" + card.address();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(card, number, reason, mistakes, model);
    }

    private static String page(
            Card card, int number, String reason, Map<String, String> mistakes, Model model) {
        model.addAttribute("page", WithdrawalPage.of(card, number, reason, mistakes));
        return "reference/withdrawal";
    }
}
