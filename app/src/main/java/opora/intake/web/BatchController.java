package opora.intake.web;

import java.util.List;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Role;
import opora.access.Viewer;
import opora.intake.Batches;
import opora.intake.CheckedBatch;
import opora.intake.Received;
import opora.territory.School;
import opora.territory.Schools;
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
@AllowedTo(Role.OPERATOR)
class BatchController {

    private final Batches batches;
    private final Schools schools;
    private final HouseTime time;

    BatchController(Batches batches, Schools schools, HouseTime time) {
        this.batches = batches;
        this.schools = schools;
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

    @GetMapping("/batches/{id}")
    String show(Viewer viewer, @PathVariable long id, Model model) {
        CheckedBatch checked = batches.check(id).orElseThrow(NotVisible::new);
        model.addAttribute(
                "page",
                BatchPage.of(
                        checked,
                        school -> schools.find(viewer.scope(), school).map(School::code).orElse(""),
                        time));
        return "intake/batch/show";
    }
}
