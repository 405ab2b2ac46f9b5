package opora.results.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.results.Descriptions;
import opora.ui.HouseTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a sheet says of a school or of a work, with the file and the rows it stands in. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class DescriptionController {

    private final Descriptions descriptions;
    private final HouseTime time;

    DescriptionController(Descriptions descriptions, HouseTime time) {
        this.descriptions = descriptions;
        this.time = time;
    }

    @GetMapping("/results/descriptions/{id}")
    String show(Viewer viewer, @PathVariable long id, Model model) {
        Descriptions.Trace trace =
                descriptions.trace(viewer.scope(), id).orElseThrow(NotVisible::new);
        model.addAttribute("page", DescriptionPage.of(trace, viewer, time));
        return "results/description/show";
    }
}
