package opora.identification.web;

import java.util.List;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.RunRecords;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.difference.Differences;
import opora.identification.difference.RunDifference;
import org.jspecify.annotations.Nullable;
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

    DifferenceController(Runs runs, RunRecords records, Differences differences) {
        this.runs = runs;
        this.records = records;
        this.differences = differences;
    }

    /** {@code with}: the run to compare with; without it the one before of the same year, else that of the year before. */
    @GetMapping("/identification/runs/{run}/difference")
    String show(Viewer viewer, @PathVariable long run, @Nullable Long with, Model model) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        List<Run> all = runs.list(viewer.scope());
        Optional<Long> other = Optional.ofNullable(with).or(() -> usual(viewer, found, all));
        if (other.isEmpty()) {
            model.addAttribute("run", found);
            return "identification/difference/alone";
        }
        RunDifference difference =
                differences.between(viewer.scope(), other.get(), run).orElseThrow(NotVisible::new);
        model.addAttribute("page", DifferencePage.of(difference, all));
        return "identification/difference/show";
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
