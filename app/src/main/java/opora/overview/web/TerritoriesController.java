package opora.overview.web;

import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.Acts;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.ui.HouseTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Municipalities with their schools and what was recorded of the structure of the region. */
@Controller
@AllowedTo(Right.CHANGE_TERRITORY)
class TerritoriesController {

    private final Acts acts;
    private final HouseTime time;

    TerritoriesController(Acts acts, HouseTime time) {
        this.acts = acts;
        this.time = time;
    }

    @GetMapping("/territory")
    String show(Viewer viewer, Model model) {
        TerritoryScope seen = viewer.scope();
        model.addAttribute(
                "page",
                TerritoryPage.of(
                        seen,
                        acts.municipalities(Structure.today()),
                        Turning.of(acts.list(seen), time)));
        return "overview/territory/show";
    }
}
