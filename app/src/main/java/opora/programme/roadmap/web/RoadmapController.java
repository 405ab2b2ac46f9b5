package opora.programme.roadmap.web;

import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The roadmap of a programme. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class RoadmapController {

    private final RoadmapPages pages;

    RoadmapController(RoadmapPages pages) {
        this.pages = pages;
    }

    @GetMapping("/programmes/{programme}/roadmap")
    String show(
            Viewer viewer,
            @PathVariable long programme,
            RoadmapFilter filter,
            Model model) {
        model.addAttribute("page", pages.page(viewer, programme, filter));
        return "programme/roadmap/show";
    }
}
