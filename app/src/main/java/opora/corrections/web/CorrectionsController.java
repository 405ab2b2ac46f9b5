package opora.corrections.web;

import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.window.Overview;
import opora.corrections.window.SchoolState;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A window at a glance. A school has no list: it is led to its own data. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class CorrectionsController {

    private final Windows windows;
    private final Overview overview;

    CorrectionsController(Windows windows, Overview overview) {
        this.windows = windows;
        this.overview = overview;
    }

    /** The window that a person comes for; before the first, what it is good for. */
    @GetMapping("/corrections")
    String current(Viewer viewer) {
        return windows.current(viewer.scope())
                .map(window -> "redirect:" + window.address())
                .orElse("corrections/window/none");
    }

    @GetMapping("/corrections/{window}")
    String show(
            Viewer viewer,
            @PathVariable long window,
            @RequestParam(name = "m", required = false) @Nullable Long municipality,
            @RequestParam(defaultValue = "") String state,
            Model model) {
        Window found = windows.find(viewer.scope(), window).orElseThrow(NotVisible::new);
        if (viewer.scope() instanceof TerritoryScope.OneSchool(SchoolId school)) {
            return "redirect:%s/schools/%d".formatted(found.address(), school.value());
        }
        model.addAttribute(
                "page",
                WindowPage.of(
                        viewer.scope(),
                        found,
                        windows.today(),
                        overview.of(viewer.scope(), found),
                        new WindowFilter(Optional.ofNullable(municipality), read(state)),
                        windows.list(viewer.scope())));
        return "corrections/window/show";
    }

    private static Optional<SchoolState> read(String state) {
        return WindowFilter.STATES.stream().filter(one -> one.name().equals(state)).findFirst();
    }
}
