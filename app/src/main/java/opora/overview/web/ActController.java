package opora.overview.web;

import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.Act;
import opora.territory.Acts;
import opora.territory.Proposal;
import opora.territory.Recording;
import opora.ui.Frame.Notice;
import opora.vocabulary.Days;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a change of the structure: first it is shown what would change, then it is recorded. */
@Controller
@AllowedTo(Right.CHANGE_TERRITORY)
class ActController {

    private final Acts acts;
    private final ActPages pages;

    ActController(Acts acts, ActPages pages) {
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping("/territory/acts/new")
    ModelAndView ask(Viewer viewer, ActForm form) {
        return pages.form(viewer, form, Map.of(), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping("/territory/acts")
    ModelAndView record(Viewer viewer, ActForm form, RedirectAttributes after) {
        if (form.known().isEmpty()) {
            throw new NotVisible();
        }
        if (form.isIncomplete()) {
            return refused(viewer, form, form.mistakes());
        }
        if (form.seen().isEmpty()) {
            return proposed(
                    viewer,
                    form,
                    acts.propose(viewer.scope(), form.what(), form.paper())
                            .orElseThrow(NotVisible::new));
        }
        Recording recording =
                acts.record(
                                viewer.scope(),
                                form.what(),
                                form.paper(),
                                form.seen().get(),
                                Changers.author(viewer))
                        .orElseThrow(NotVisible::new);
        return switch (recording) {
            case Recording.Recorded(Act act) -> recorded(act, after);
            case Recording.Proposed(Proposal proposal) -> proposed(viewer, form, proposal);
        };
    }

    private ModelAndView proposed(Viewer viewer, ActForm form, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Possible possible ->
                    pages.form(viewer, form, Map.of(), Optional.of(possible), HttpStatus.OK);
            case Proposal.Refused(var mistakes) -> refused(viewer, form, mistakes);
        };
    }

    private ModelAndView refused(Viewer viewer, ActForm form, Map<String, String> mistakes) {
        return pages.form(
                viewer, form, mistakes, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView recorded(Act act, RedirectAttributes after) {
        after.addFlashAttribute(
                "notice",
                new Notice(
                        "good",
                        act.kind().title() + ": " + act.subject(),
                        "Действует с %s. Если это ошибка, изменение можно отозвать."
                                .formatted(Days.spelled(act.onDay()))));
        return new ModelAndView("redirect:/territory");
    }
}
