package opora.objectivity.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.objectivity.answer.Answers;
import opora.territory.TerritoryScope.WholeRegion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The region takes away words that name a pupil. */
@Controller
@AllowedTo(Right.CHECK_SIGN)
class RemovalController {

    private final Answers answers;

    RemovalController(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/objectivity/signs/{sign}/steps/{step}/removal")
    String remove(
            Viewer viewer,
            @PathVariable long sign,
            @PathVariable long step,
            RedirectAttributes said) {
        if (!(viewer.scope() instanceof WholeRegion)) {
            throw new NotVisible();
        }
        answers.removeWords(viewer, sign, step);
        said.addFlashAttribute("said", "Слова удалены; кто и когда — осталось в истории");
        return "redirect:/objectivity/signs/" + sign;
    }
}
