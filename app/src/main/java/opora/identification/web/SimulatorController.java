package opora.identification.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the list would be under two settings, side by side. */
@Controller
@AllowedTo(Right.PUT_IN_FORCE)
class SimulatorController {

    private final SimulatorPages pages;
    private final Clock clock;

    SimulatorController(SimulatorPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Costly
    @GetMapping("/identification/simulator")
    String show(Viewer viewer, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("page", pages.of(viewer, address));
        return "identification/simulator/show";
    }

    /** There is nothing to write while a field is wrong: the page says which. */
    @Costly
    @GetMapping("/identification/simulator.xlsx")
    ResponseEntity<byte[]> write(Viewer viewer, @RequestParam MultiValueMap<String, String> address)
            throws IOException {
        SimulatorPage.Outcome outcome =
                pages.of(viewer, address).outcome().orElseThrow(NotVisible::new);
        return Download.XLSX.of(
                SimulatorWorkbook.of(outcome, viewer.territory(), clock.instant())::write,
                "Что если, %s год".formatted(outcome.comparison().second().year()));
    }
}
