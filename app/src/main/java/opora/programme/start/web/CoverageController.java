package opora.programme.start.web;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.start.Coverages;
import opora.territory.School;
import opora.territory.Schools;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who carries the tasks of an upper programme, as a page and as a workbook. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class CoverageController {

    private final Coverages coverages;
    private final Schools schools;
    private final Clock clock;

    CoverageController(Coverages coverages, Schools schools, Clock clock) {
        this.coverages = coverages;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping("/programmes/{programme}/coverage")
    String show(Viewer viewer, @PathVariable long programme, Model model) {
        model.addAttribute("page", page(viewer, programme));
        return "programme/start/coverage";
    }

    @Costly
    @GetMapping("/programmes/{programme}/coverage.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer, @PathVariable long programme) throws IOException {
        return Download.XLSX.of(
                CoverageBook.of(page(viewer, programme), clock.instant())::write,
                "Кто решает задачи");
    }

    private CoveragePage page(Viewer viewer, long programme) {
        return CoveragePage.of(
                coverages.of(viewer, programme),
                schools.list(viewer.scope()).stream()
                        .collect(Collectors.toMap(School::id, Function.identity())));
    }
}
