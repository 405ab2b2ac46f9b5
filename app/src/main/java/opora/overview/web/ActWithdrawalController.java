package opora.overview.web;

import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.Act;
import opora.territory.Acts;
import opora.ui.Frame.Notice;
import opora.ui.HouseTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A recorded change, and taking it back. */
@Controller
@AllowedTo(Right.CHANGE_TERRITORY)
class ActWithdrawalController {

    private final Acts acts;
    private final HouseTime time;

    ActWithdrawalController(Acts acts, HouseTime time) {
        this.acts = acts;
        this.time = time;
    }

    @GetMapping("/territory/acts/{id}")
    ModelAndView show(Viewer viewer, @PathVariable long id) {
        return acts.find(viewer.scope(), id)
                .map(act -> page(act, Map.of(), HttpStatus.OK))
                .orElseThrow(NotVisible::new);
    }

    @PostMapping("/territory/acts/{id}/withdrawal")
    ModelAndView withdraw(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        Act act = acts.find(viewer.scope(), id).orElseThrow(NotVisible::new);
        Map<String, String> mistakes =
                acts.withdraw(viewer.scope(), id, reason, Changers.author(viewer))
                        .orElseThrow(NotVisible::new);
        if (!mistakes.isEmpty()) {
            return page(act, mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute(
                "notice",
                new Notice(
                        "good",
                        "Изменение отозвано: " + act.subject(),
                        "Снова действует то, что было без него."));
        return new ModelAndView("redirect:/territory");
    }

    private ModelAndView page(Act act, Map<String, String> mistakes, HttpStatus status) {
        return new ModelAndView("overview/territory/recorded", status)
                .addObject("page", Turning.of(act, time))
                .addObject("mistakes", mistakes);
    }
}
