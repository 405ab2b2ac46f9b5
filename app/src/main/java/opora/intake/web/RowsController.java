package opora.intake.web;

import java.util.List;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Quarantine;
import opora.ui.Frame.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bad rows of a file: shown with what is wrong, and mended. */
@Controller
@AllowedTo(Right.LOAD_DATA)
class RowsController {

    private final RowsPages pages;
    private final Quarantine quarantine;

    RowsController(RowsPages pages, Quarantine quarantine) {
        this.pages = pages;
        this.quarantine = quarantine;
    }

    /** {@code doubtful}: instead of the rows that are set aside, those that are accepted as far as they could be read. */
    @GetMapping("/batches/{id}/files/{file}/rows")
    String show(
            @PathVariable long id,
            @PathVariable long file,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String doubtful,
            Model model) {
        model.addAttribute("page", pages.of(id, file, page, !doubtful.isEmpty()));
        return "intake/rows/show";
    }

    @PostMapping("/batches/{id}/files/{file}/rows")
    String mend(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable long file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        RowsForm form = RowsForm.of(sent, file, quarantine);
        Optional<Quarantine.Mended> changed =
                quarantine.change(id, file, form.wishes(), form.leftOut(), viewer);
        if (changed.isEmpty()) {
            pages.of(id, file, 1, false);
            after.addFlashAttribute(
                    "notice",
                    new Notice(
                            "warn",
                            "Не сохранено: файл ещё читается или загрузка закрыта",
                            "Дождитесь конца чтения и повторите."));
            return "redirect:" + address(id, file);
        }
        Quarantine.Mended mended = changed.get();
        if (!mended.refused().isEmpty()) {
            after.addFlashAttribute("notice", refused(mended.refused()));
        } else if (mended.taken() + form.leftOut().size() == 0) {
            after.addFlashAttribute(
                    "notice",
                    new Notice(
                            "warn",
                            "Ничего не изменилось",
                            "Впишите верное значение и сохраните."));
        }
        return "redirect:" + address(id, file);
    }

    private static Notice refused(List<Quarantine.Wish> wishes) {
        return new Notice(
                "bad",
                "Не сохранено ячеек: " + wishes.size(),
                "Похоже на имя или длиннее 120 знаков: имена и документы обучающихся здесь не хранятся. Впишите число, код или оценку.");
    }

    static String address(long batch, long file) {
        return "/batches/" + batch + "/files/" + file + "/rows";
    }
}
