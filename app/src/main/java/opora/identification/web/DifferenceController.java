package opora.identification.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.RunRecords;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.difference.Differences;
import opora.ui.web.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Two runs side by side, with the reason for every school that is judged otherwise. */
@Controller
@AllowedTo(Right.SEE_LIST)
class DifferenceController {

    private final Runs runs;
    private final RunRecords records;
    private final Differences differences;
    private final Clock clock;

    DifferenceController(Runs runs, RunRecords records, Differences differences, Clock clock) {
        this.runs = runs;
        this.records = records;
        this.differences = differences;
        this.clock = clock;
    }

    /** {@code with}: the run to compare with; without it the one before of the same year, else that of the year before. */
    @GetMapping("/identification/runs/{run}/difference")
    String show(Viewer viewer, @PathVariable long run, @Nullable Long with, Model model) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        Optional<DifferencePage> page = page(viewer, found, with);
        if (page.isEmpty()) {
            model.addAttribute("run", found);
            return "identification/difference/alone";
        }
        model.addAttribute("page", page.get());
        return "identification/difference/show";
    }

    @Costly
    @GetMapping("/identification/runs/{run}/difference.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer, @PathVariable long run, @Nullable Long with)
            throws IOException {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        DifferencePage page = page(viewer, found, with).orElseThrow(NotVisible::new);
        return Download.XLSX.of(
                DifferenceWorkbook.of(page, viewer.territory(), clock.instant())::write,
                "Расчёт %d, отличия от расчёта %d".formatted(run, page.difference().before().id()));
    }

    /** Empty where there is no other run. */
    private Optional<DifferencePage> page(Viewer viewer, Run run, @Nullable Long with) {
        List<Run> all = runs.list(viewer.scope());
        return Optional.ofNullable(with)
                .or(() -> usual(viewer, run, all))
                .map(other ->
                        DifferencePage.of(
                                differences
                                        .between(viewer.scope(), other, run.id())
                                        .orElseThrow(NotVisible::new),
                                all));
    }

    private Optional<Long> usual(Viewer viewer, Run run, List<Run> all) {
        return all.stream()
                .filter(other -> other.year().equals(run.year()) && other.id() < run.id())
                .findFirst()
                .map(Run::id)
                .or(() ->
                        records.origin(viewer.scope(), run.id())
                                .yearBefore()
                                .filter(before -> runs.find(viewer.scope(), before).isPresent()))
                .or(() -> all.stream().map(Run::id).filter(id -> id != run.id()).findFirst());
    }
}
