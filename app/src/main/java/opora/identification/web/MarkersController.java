package opora.identification.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Disclosures;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.markers.MarkerRule;
import opora.identification.markers.Markers;
import opora.ui.web.Download;
import opora.vocabulary.Disclosure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
    private final Clock clock;

    MarkersController(Runs runs, Markers markers, Disclosures disclosures, Clock clock) {
        this.runs = runs;
        this.markers = markers;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @GetMapping("/identification/runs/{run}/markers")
    String show(Viewer viewer, @PathVariable long run, Asked asked, Model model) {
        model.addAttribute("page", page(viewer, run, asked));
        return "identification/markers";
    }

    @Costly
    @GetMapping("/identification/runs/{run}/markers.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer, @PathVariable long run, Asked asked)
            throws IOException {
        Disclosure disclosure = disclosures.of(viewer);
        return Download.XLSX.of(
                MarkersWorkbook.of(
                                page(viewer, run, asked),
                                disclosure,
                                viewer.territory(),
                                clock.instant())
                        ::write,
                "Расчёт %d, низкие и необъективные результаты".formatted(run));
    }

    private MarkersPage page(Viewer viewer, long run, Asked asked) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        MarkerRule rule = asked.rule();
        return MarkersPage.of(
                found, rule, markers.of(viewer.scope(), run, rule), disclosures.of(viewer));
    }

    /** Words that are none of the choices mean the usual ones. */
    record Asked(@Nullable String low, @Nullable String signs, @Nullable String joined) {

        MarkerRule rule() {
            return new MarkerRule(
                    one(MarkerRule.Low.values(), low, MarkerRule.USUAL.low()),
                    one(MarkerRule.Signs.values(), signs, MarkerRule.USUAL.signs()),
                    one(MarkerRule.Joined.values(), joined, MarkerRule.USUAL.joined()));
        }

        private static <E extends Enum<E>> E one(E[] values, @Nullable String name, E usual) {
            return Arrays.stream(values)
                    .filter(value -> value.name().equals(name))
                    .findFirst()
                    .orElse(usual);
        }
    }
}
