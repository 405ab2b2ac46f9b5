package opora.identification.web;

import java.util.Map;
import java.util.Objects;
import opora.access.AllowedTo;
import opora.access.HouseSight;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.ListingChances;
import opora.identification.Runs;
import opora.identification.run.Rolls;
import opora.territory.Municipality;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of a run. A school has no list: it is led to its own verdict. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class RunController {

    private final Runs runs;
    private final Rolls rolls;
    private final Schools schools;
    private final RemarksOnRun remarks;
    private final ListingChances chances;

    RunController(
            Runs runs, Rolls rolls, Schools schools, RemarksOnRun remarks, ListingChances chances) {
        this.runs = runs;
        this.rolls = rolls;
        this.schools = schools;
        this.remarks = remarks;
        this.chances = chances;
    }

    @GetMapping("/identification/runs/{run}")
    String show(
            Viewer viewer,
            @PathVariable long run,
            @RequestParam MultiValueMap<String, String> address,
            Model model) {
        if (viewer.scope() instanceof TerritoryScope.OneSchool(SchoolId school)) {
            return runs.entry(viewer.scope(), run, school)
                    .map(entry ->
                            "redirect:/identification/runs/" + run + "/schools/" + school.value())
                    .orElseThrow(NotVisible::new);
        }
        RunView view = RunView.load(runs, rolls, viewer.scope(), run).orElseThrow(NotVisible::new);
        model.addAttribute(
                "page",
                ListPage.of(
                        view,
                        ListQuery.of(address),
                        grouping(viewer, view, address.getFirst("structure")),
                        Bands.of(chances, view.run())));
        model.addAttribute("remarks", remarks.of(viewer, view.run()));
        return "identification/run/show";
    }

    private Grouping grouping(Viewer viewer, RunView view, @Nullable String asked) {
        Grouping.By by = Grouping.By.of(Objects.requireNonNullElse(asked, ""));
        return by.structure(view.run().year())
                .map(structure -> new Grouping(by, homes(viewer, structure)))
                .orElse(Grouping.OF_RUN);
    }

    /** Whose a merged school is follows from its successor, which may stand where the viewer sees nothing. */
    private Map<SchoolId, Municipality> homes(Viewer viewer, Structure structure) {
        return HouseSight.during(() -> schools.homes(viewer.scope(), structure));
    }
}
