package opora.programme.web;

import java.util.List;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.Redrafting;
import opora.programme.Saved;
import opora.programme.Saving;
import opora.programme.wording.Differences;
import opora.programme.wording.Differing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was changed when and by whom, the newest first; every change may be taken back. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class HistoryController {

    private final Programmes programmes;
    private final Redrafting redrafting;
    private final Owners owners;

    HistoryController(Programmes programmes, Redrafting redrafting, Owners owners) {
        this.programmes = programmes;
        this.redrafting = redrafting;
        this.owners = owners;
    }

    @GetMapping("/programmes/{programme}/history")
    String show(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Programme seen = programmes.get(viewer.scope(), programme);
        List<Saving> savings = programmes.savings(viewer, programme);
        model.addAttribute(
                "page",
                HistoryPage.of(
                        CasePage.of(viewer, seen, owners.names(viewer.scope())),
                        savings,
                        page,
                        saving -> changed(viewer, programme, saving)));
        return "programme/history";
    }

    private List<Differing> changed(Viewer viewer, long programme, Saving saving) {
        return saving.number() == 1
                ? List.of()
                : Differences.between(
                        programmes.edition(viewer, programme, saving.number() - 1),
                        programmes.edition(viewer, programme, saving.number()));
    }

    @AllowedTo(Right.WRITE_PROGRAMMES)
    @PostMapping("/programmes/{programme}/history/{saving}/undoing")
    String undo(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int saving,
            RedirectAttributes next) {
        Saved saved = redrafting.undo(viewer, programme, saving);
        next.addFlashAttribute(
                "said",
                saved instanceof Saved.Refused(String sentence)
                        ? sentence
                        : "Изменение отменено; отменить можно и отмену");
        return "redirect:/programmes/%d/history".formatted(programme);
    }
}
