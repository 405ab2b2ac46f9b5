package opora.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Batch;
import opora.intake.Batches;
import opora.intake.formats.Labels;
import opora.ui.Frame.Notice;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What files are about that do not say so themselves. */
@Controller
@AllowedTo(Right.LOAD_DATA)
class LabelsController {

    private final Batches batches;
    private final BatchPages pages;
    private final Clock clock;

    LabelsController(Batches batches, BatchPages pages, Clock clock) {
        this.batches = batches;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/batches/{id}/labels")
    ModelAndView answer(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        Batch batch = batches.find(id).filter(Batch::isOpen).orElseThrow(NotVisible::new);
        AnswerForm form = AnswerForm.of(sent, AcademicYear.at(LocalDate.now(clock)));
        if (!form.canBeTaken()) {
            return pages.show(
                    viewer,
                    batch.id(),
                    List.copyOf(form.typed().keySet()),
                    form,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int refused = 0;
        for (Map.Entry<Long, Labels> answer : form.answers().entrySet()) {
            refused += batches.answer(batch.id(), answer.getKey(), answer.getValue()) ? 0 : 1;
        }
        if (refused > 0) {
            after.addFlashAttribute("notice", refused(refused));
        } else if (!form.incomplete().isEmpty()) {
            after.addFlashAttribute("notice", incomplete(form.incomplete().size()));
        }
        return new ModelAndView("redirect:/batches/" + id);
    }

    private static Notice refused(int files) {
        return new Notice(
                "bad",
                "Ответ не принят: " + Noun.FILE.counted(files),
                "Файла на сервере уже нет: он хранится не дольше суток и до приёмки. Уберите его из загрузки, добавьте ещё раз и ответьте.");
    }

    private static Notice incomplete(int files) {
        return new Notice(
                "warn",
                "Без ответа: " + Noun.FILE.counted(files),
                "Остальные читаются с тем, что вы указали.");
    }
}
