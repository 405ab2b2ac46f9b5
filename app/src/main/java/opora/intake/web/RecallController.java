package opora.intake.web;

import java.util.List;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Batch;
import opora.intake.BatchFile.Done;
import opora.intake.Batches;
import opora.intake.Recall;
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

/** Takes an accepted load back. */
@Controller
@AllowedTo(Right.LOAD_DATA)
class RecallController {

    private final Batches batches;
    private final HouseTime time;

    RecallController(Batches batches, HouseTime time) {
        this.batches = batches;
        this.time = time;
    }

    @GetMapping("/batches/{id}/recall")
    ModelAndView ask(@PathVariable long id) {
        return page(accepted(id), "", HttpStatus.OK);
    }

    @PostMapping("/batches/{id}/recall")
    ModelAndView recall(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        Batch batch = accepted(id);
        return switch (batches.recall(id, reason, viewer)) {
            case Recall.Recalled() -> {
                after.addFlashAttribute(
                        "notice",
                        new Notice(
                                "good",
                                "Приёмка отозвана",
                                "Снова действует то, что было до неё. Сохранённые расчёты не изменились."));
                yield new ModelAndView("redirect:/batches/" + id);
            }
            case Recall.Refused(String why) -> page(batch, why, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Batch accepted(long id) {
        return batches.find(id)
                .filter(batch -> batch.state() == Batch.State.ACCEPTED)
                .orElseThrow(NotVisible::new);
    }

    private ModelAndView page(Batch batch, String mistake, HttpStatus status) {
        List<Done> done = batch.files().stream().flatMap(file -> file.changes().stream()).toList();
        return new ModelAndView("intake/batch/recall", status)
                .addObject("id", batch.id())
                .addObject("accepted", time.whole(batch.acceptance().orElseThrow().at()))
                .addObject("by", batch.acceptance().orElseThrow().by())
                .addObject("fresh", done.stream().mapToInt(Done::fresh).sum())
                .addObject("changed", done.stream().mapToInt(Done::changed).sum())
                .addObject("mistake", mistake);
    }
}
