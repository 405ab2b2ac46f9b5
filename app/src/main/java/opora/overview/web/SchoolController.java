package opora.overview.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.Corrections;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The card of a school: what its status is and why, and all its results. */
@Controller
@AllowedTo(Right.SEE_SCHOOLS)
class SchoolController {

    private final SchoolFile files;
    private final Schools schools;
    private final Corrections corrections;

    SchoolController(SchoolFile files, Schools schools, Corrections corrections) {
        this.files = files;
        this.schools = schools;
        this.corrections = corrections;
    }

    @GetMapping("/schools/{school}")
    String overview(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam(defaultValue = "") String view,
            Model model) {
        if (!viewer.may(Right.SEE_RESULTS)) {
            return brief(viewer, school, model);
        }
        SchoolFile.Content content = find(viewer, school);
        model.addAttribute("card", SchoolCard.of(content));
        model.addAttribute("page", SchoolOverview.of(content, view));
        model.addAttribute(
                "disputed",
                corrections.ofSchool(viewer.scope(), new SchoolId(school)).stream().toList());
        return "overview/school/show";
    }

    private String brief(Viewer viewer, long school, Model model) {
        model.addAttribute(
                "school",
                schools.find(viewer.scope(), new SchoolId(school)).orElseThrow(NotVisible::new));
        return "overview/school/brief";
    }

    @AllowedTo(Right.SEE_RESULTS)
    @GetMapping("/schools/{school}/results")
    String results(Viewer viewer, @PathVariable long school, Model model) {
        SchoolFile.Content content = find(viewer, school);
        model.addAttribute("card", SchoolCard.of(content));
        model.addAttribute("page", SchoolResults.of(content.outcomes()));
        return "overview/school/results";
    }

    private SchoolFile.Content find(Viewer viewer, long school) {
        return files.find(viewer.scope(), new SchoolId(school)).orElseThrow(NotVisible::new);
    }
}
