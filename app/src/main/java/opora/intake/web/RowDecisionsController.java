package opora.intake.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Quarantine;
import opora.ui.Frame.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person decides about the bad rows of a file, and takes back. */
@Controller
@AllowedTo(Right.LOAD_DATA)
class RowDecisionsController {

    private final Quarantine quarantine;

    RowDecisionsController(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    @PostMapping("/batches/{id}/files/{file}/mends/{mend}/removal")
    String undo(@PathVariable long id, @PathVariable long file, @PathVariable long mend) {
        return back(id, file, quarantine.undo(id, file, mend));
    }

    @PostMapping("/batches/{id}/files/{file}/left-out/{row}/removal")
    String takeBack(@PathVariable long id, @PathVariable long file, @PathVariable long row) {
        return back(id, file, quarantine.takeBack(id, file, row));
    }

    /** {@code rows}: how many the person saw. */
    @PostMapping("/batches/{id}/files/{file}/partial")
    String acceptWithout(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable long file,
            @RequestParam(defaultValue = "0") int rows,
            RedirectAttributes after) {
        if (!quarantine.acceptWithout(id, file, rows, viewer)) {
            after.addFlashAttribute(
                    "notice",
                    new Notice(
                            "warn",
                            "Решение не сохранено: строки изменились",
                            "Посмотрите, что осталось, и решите ещё раз."));
            return "redirect:" + RowsController.address(id, file);
        }
        return "redirect:/batches/" + id;
    }

    @PostMapping("/batches/{id}/files/{file}/partial/removal")
    String waitFor(@PathVariable long id, @PathVariable long file) {
        return back(id, file, quarantine.waitFor(id, file));
    }

    private static String back(long id, long file, boolean changed) {
        if (!changed) {
            throw new NotVisible();
        }
        return "redirect:" + RowsController.address(id, file);
    }
}
