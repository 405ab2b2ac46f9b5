package opora.overview.next.web;

import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.overview.next.Calls;
import opora.territory.SchoolId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was written of a school is taken back; words that name a pupil are removed. */
@Controller
class StepController {

    private final Calls calls;

    StepController(Calls calls) {
        this.calls = calls;
    }

    @AllowedTo(Right.CALL_SCHOOLS)
    @PostMapping("/next/schools/{school}/steps/{step}/undoing")
    String takeBack(
            Viewer viewer,
            @PathVariable long school,
            @PathVariable long step,
            RedirectAttributes next) {
        calls.takeBack(viewer, new SchoolId(school), step);
        next.addFlashAttribute("said", "Запись отменена: школа стоит там, где стояла бы без неё");
        return "redirect:/next";
    }

    @AllowedTo(Right.DECIDE_DISPUTES)
    @PostMapping("/next/schools/{school}/steps/{step}/removal")
    String removeWords(
            Viewer viewer,
            @PathVariable long school,
            @PathVariable long step,
            RedirectAttributes next) {
        calls.removeWords(viewer, new SchoolId(school), step);
        next.addFlashAttribute("said", "Слова удалены; кто и когда — осталось в истории");
        return "redirect:/next/schools/" + school;
    }
}
