package opora.overview.web;

import opora.access.AllowedTo;
import opora.access.PreviousVisit;
import opora.access.Right;
import opora.access.Viewer;
import opora.overview.home.Home;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home: what waits for the person, the own schools, what is new since the last visit. */
@Controller
@AllowedTo(Right.OWN_ACCOUNT)
class HomeController {

    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @GetMapping("/")
    String show(Viewer viewer, PreviousVisit before, Model model) {
        model.addAttribute("page", home.of(viewer, before));
        return "overview/home/show";
    }
}
