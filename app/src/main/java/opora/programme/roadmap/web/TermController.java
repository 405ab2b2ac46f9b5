package opora.programme.roadmap.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Saved;
import opora.programme.wording.ProvisionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The term of an activity goes elsewhere: by a plain form, or by the same form that dragging fills in. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class TermController {

    private final TermPages pages;

    TermController(TermPages pages) {
        this.pages = pages;
    }

    @GetMapping("/programmes/{programme}/roadmap/{activity}/term")
    String show(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int activity,
            @RequestParam Map<String, String> sent,
            Model model) {
        model.addAttribute(
                "page",
                pages.page(viewer, programme, new ProvisionId(activity), TermForm.of(sent)));
        return "programme/roadmap/term";
    }

    @PostMapping("/programmes/{programme}/roadmap/{activity}/term")
    String move(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int activity,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        TermForm form = TermForm.of(sent);
        ProvisionId id = new ProvisionId(activity);
        TermPage before = pages.page(viewer, programme, id, form);
        Optional<String> words = form.words(before.term());
        if (words.isEmpty()) {
            return again(
                    before.mistaken(form.mistake(before.term())),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    response,
                    model);
        }
        Saved saved = pages.move(viewer, programme, id, form, words.get());
        return switch (saved) {
            case Saved.Done _, Saved.Merged _, Saved.Same _ -> {
                next.addFlashAttribute(
                        "said",
                        "Срок перенесён: %s → %s. Отменить можно в истории"
                                .formatted(before.was(), words.get()));
                yield "redirect:/programmes/%d/roadmap?%s#a%d"
                        .formatted(programme, form.filter().query(), activity);
            }
            case Saved.Gone _ -> {
                next.addFlashAttribute(
                        "said", "Мероприятие тем временем удалили: вернуть его можно в истории");
                yield "redirect:/programmes/%d/history".formatted(programme);
            }
            case Saved.Torn _, Saved.Refused _, Saved.Mistaken _ ->
                    again(
                            pages.page(viewer, programme, id, form).after(saved, words.get()),
                            HttpStatus.CONFLICT,
                            response,
                            model);
        };
    }

    private static String again(
            TermPage page, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("page", page);
        return "programme/roadmap/term";
    }
}
