package opora.intake.web;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Acceptance;
import opora.intake.Batch;
import opora.intake.Batches;
import opora.ui.Frame.Notice;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of an open load: accepted or removed. */
@Controller
@AllowedTo(Right.LOAD_DATA)
class AcceptanceController {

    private final Batches batches;

    AcceptanceController(Batches batches) {
        this.batches = batches;
    }

    @PostMapping("/batches/{id}/acceptance")
    String accept(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String token,
            RedirectAttributes after) {
        Batch batch = batches.find(id).orElseThrow(NotVisible::new);
        after.addFlashAttribute("notice", notice(batches.accept(batch.id(), token, viewer)));
        return "redirect:/batches/" + id;
    }

    private static Notice notice(Acceptance outcome) {
        return switch (outcome) {
            case Acceptance.Accepted(long edition, var totals) ->
                    new Notice(
                            "good",
                            "Принято: " + Noun.ROW.counted(totals.rows()),
                            "Эти числа теперь действуют. Приёмку можно отозвать целиком.");
            case Acceptance.Stale() ->
                    new Notice(
                            "warn",
                            "Ничего не принято: пока вы смотрели, данные изменились",
                            "Кто-то принял другую загрузку или поменял эту. Числа ниже пересчитаны: проверьте их и примите.");
            case Acceptance.Refused(String why) ->
                    new Notice("bad", "Ничего не принято", why + ".");
        };
    }

    @PostMapping("/batches/{id}/removal")
    String remove(@PathVariable long id, RedirectAttributes after) {
        if (!batches.remove(id)) {
            throw new NotVisible();
        }
        after.addFlashAttribute(
                "notice",
                new Notice(
                        "good",
                        "Загрузка %d убрана".formatted(id),
                        "В данных ничего не изменилось, файлы удалены."));
        return "redirect:/batches";
    }
}
