package opora.intake.web;

import java.util.List;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Batches;
import opora.intake.Received;
import opora.ui.HouseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@AllowedTo(Right.LOAD_DATA)
class BatchController {

    private final Batches batches;
    private final BatchPages pages;
    private final HouseTime time;

    BatchController(Batches batches, BatchPages pages, HouseTime time) {
        this.batches = batches;
        this.pages = pages;
        this.time = time;
    }

    @GetMapping("/batches")
    String list(Model model) {
        model.addAttribute(
                "loads", batches.list().stream().map(batch -> LoadRow.of(batch, time)).toList());
        return "intake/batch/list";
    }

    @GetMapping("/batches/new")
    String begin() {
        return "intake/batch/new";
    }

    @Costly
    @PostMapping("/batches")
    ModelAndView receive(
            Viewer viewer, @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return switch (batches.receive(Uploads.of(files), viewer)) {
            case Received.Taken(long batch) -> new ModelAndView("redirect:/batches/" + batch);
            case Received.Refused(String why) -> {
                ModelAndView page =
                        new ModelAndView("intake/batch/new", HttpStatus.UNPROCESSABLE_CONTENT);
                yield page.addObject("mistake", why);
            }
        };
    }

    /** {@code answer}: a file whose answer is to be changed. */
    @GetMapping("/batches/{id}")
    ModelAndView show(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long answer) {
        return pages.show(
                viewer,
                id,
                answer == null ? List.of() : List.of(answer),
                AnswerForm.NOTHING,
                HttpStatus.OK);
    }
}
