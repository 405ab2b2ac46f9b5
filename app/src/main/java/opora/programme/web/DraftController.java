package opora.programme.web;

import java.time.Clock;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Authorship;
import opora.programme.Drafts;
import opora.programme.Drafts.Draft;
import opora.programme.Programmes;
import opora.vocabulary.Days;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what is typed and not saved yet; forgets it when the person wants. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class DraftController {

    private final Programmes programmes;
    private final Drafts drafts;
    private final Clock clock;

    DraftController(Programmes programmes, Drafts drafts, Clock clock) {
        this.programmes = programmes;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Answers with one line for the page. */
    @PostMapping("/programmes/{programme}/drafts")
    ResponseEntity<String> keep(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") String form,
            @RequestParam Map<String, String> sent) {
        check(viewer, programme, form);
        ProvisionForm typed = ProvisionForm.of(sent);
        drafts.keep(
                viewer, programme, form, new Draft(typed.values(), typed.upon(), clock.instant()));
        return ResponseEntity.ok("Черновик сохранён: " + Days.withTime(clock.instant()));
    }

    @PostMapping("/programmes/{programme}/drafts/removal")
    String forget(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") String form) {
        check(viewer, programme, form);
        drafts.forget(viewer, programme, form);
        return "redirect:"
                + (form.startsWith("provision-")
                        ? "/programmes/%d/provisions/%s"
                                .formatted(programme, form.substring("provision-".length()))
                        : "/programmes/%d/text".formatted(programme));
    }

    private void check(Viewer viewer, long programme, String form) {
        if (!Authorship.writes(viewer, programmes.get(viewer.scope(), programme))
                || !form.matches("provision-\\d{1,9}|new-[a-z_]{1,30}(-\\d{1,9})?")) {
            throw new NotVisible();
        }
    }
}
