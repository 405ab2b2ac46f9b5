package opora.overview.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.SchoolId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The school through time: its codes, names, municipalities and what became of it. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class HistoryController {

    private final SchoolHistories histories;

    HistoryController(SchoolHistories histories) {
        this.histories = histories;
    }

    @GetMapping("/schools/{school}/history")
    String show(Viewer viewer, @PathVariable long school, Model model) {
        SchoolHistories.Found found =
                histories.find(viewer, new SchoolId(school)).orElseThrow(NotVisible::new);
        model.addAttribute("card", found.card());
        model.addAttribute("page", found.history());
        model.addAttribute("entry", CodeEntry.EMPTY);
        return "overview/school/history";
    }
}
