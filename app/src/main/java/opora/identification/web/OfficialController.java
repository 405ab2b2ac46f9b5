package opora.identification.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.difference.Differences;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of a run beside the loaded official one, school by school. */
@Controller
@AllowedTo(Right.SEE_LIST)
class OfficialController {

    private final Runs runs;
    private final Differences differences;
    private final Clock clock;

    OfficialController(Runs runs, Differences differences, Clock clock) {
        this.runs = runs;
        this.differences = differences;
        this.clock = clock;
    }

    @GetMapping("/identification/runs/{run}/official")
    String show(Viewer viewer, @PathVariable long run, Model model) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        model.addAttribute("run", found);
        return page(viewer, found)
                .map(page -> {
                    model.addAttribute("page", page);
                    return "identification/difference/official";
                })
                .orElse("identification/difference/noofficial");
    }

    @Costly
    @GetMapping("/identification/runs/{run}/official.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer, @PathVariable long run) throws IOException {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        OfficialPage page = page(viewer, found).orElseThrow(NotVisible::new);
        return Download.XLSX.of(
                OfficialWorkbook.of(page, viewer.territory(), clock.instant())::write,
                "Расчёт %d и официальный перечень".formatted(run));
    }

    /** Empty where no official list of the year is loaded. */
    private Optional<OfficialPage> page(Viewer viewer, Run run) {
        return differences
                .official(viewer.scope(), run.id())
                .map(comparison -> OfficialPage.of(run, comparison));
    }
}
