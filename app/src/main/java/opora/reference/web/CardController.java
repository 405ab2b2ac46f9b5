package opora.reference.web;

import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.reference.Card;
import opora.results.Descriptions;
import opora.ui.HouseTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Scale, tasks, minimum and special rules of one procedure in one year, with sources and history. */
@Controller
@AllowedTo({Right.SEE_RESULTS, Right.KEEP_REFERENCE})
class CardController {

    private final Places places;
    private final Descriptions descriptions;
    private final HouseTime time;

    CardController(Places places, Descriptions descriptions, HouseTime time) {
        this.places = places;
        this.descriptions = descriptions;
        this.time = time;
    }

    @GetMapping("/reference/{procedure}/{year}")
    String show(
            Viewer viewer, @PathVariable String procedure, @PathVariable String year, Model model) {
        Card card = places.card(procedure, year);
        model.addAttribute(
                "page",
                new CardPage(
                        card,
                        descriptions.ofWork(viewer.scope(), card.procedure(), card.year()),
                        time));
        return "reference/show";
    }
}
