package opora.identification.web;

import java.util.Arrays;
import opora.access.AllowedTo;
import opora.access.Disclosures;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.markers.MarkerRule;
import opora.identification.markers.Markers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Low and (or) non-objective results, with the classes that carry the marker: what a municipal programme is made for. */
@Controller
@AllowedTo(Right.SEE_SIGNS)
class MarkersController {

    private final Runs runs;
    private final Markers markers;
    private final Disclosures disclosures;

    MarkersController(Runs runs, Markers markers, Disclosures disclosures) {
        this.runs = runs;
        this.markers = markers;
        this.disclosures = disclosures;
    }

    /** Words that are none of the choices mean the usual ones. */
    @GetMapping("/identification/runs/{run}/markers")
    String show(
            Viewer viewer,
            @PathVariable long run,
            @Nullable String low,
            @Nullable String signs,
            @Nullable String joined,
            Model model) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        MarkerRule rule =
                new MarkerRule(
                        one(MarkerRule.Low.values(), low, MarkerRule.USUAL.low()),
                        one(MarkerRule.Signs.values(), signs, MarkerRule.USUAL.signs()),
                        one(MarkerRule.Joined.values(), joined, MarkerRule.USUAL.joined()));
        model.addAttribute(
                "page",
                MarkersPage.of(
                        found,
                        rule,
                        markers.of(viewer.scope(), run, rule),
                        disclosures.of(viewer)));
        return "identification/markers";
    }

    private static <E extends Enum<E>> E one(E[] values, @Nullable String name, E usual) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(usual);
    }
}
