package opora.programme.diary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.DiaryForms;
import opora.programme.DiaryWriting.AllWritten;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.Noun;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a form would change, and taking it: all of it or nothing. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class FormPreviewController {

    private static final Noun ENTRIES = new Noun("запись", "записи", "записей");

    private final DiaryForms forms;
    private final FormPages pages;

    FormPreviewController(DiaryForms forms, FormPages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/programmes/{programme}/diary/form/preview")
    String preview(Viewer viewer, @PathVariable long programme, Model model) {
        FormPage page = pages.get(viewer, programme, "");
        model.addAttribute("page", page);
        return page.preview().isPresent() ? "programme/diary/preview" : "programme/diary/form";
    }

    @Costly
    @PostMapping("/programmes/{programme}/diary/form/taking")
    String take(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") List<String> anyway,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (forms.take(viewer, programme, seen(anyway))) {
            case AllWritten.Done(int entries) -> {
                next.addFlashAttribute("said", "Записано в дневник: " + ENTRIES.counted(entries));
                yield "redirect:/programmes/%d/diary".formatted(programme);
            }
            case AllWritten.Refused _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute(
                        "page",
                        pages.get(
                                viewer,
                                programme,
                                "Ничего не записано: пока вы смотрели, дневник изменился или в форме есть ошибки. Проверьте ещё раз"));
                yield "programme/diary/preview";
            }
        };
    }

    @PostMapping("/programmes/{programme}/diary/form/removal")
    String drop(Viewer viewer, @PathVariable long programme, RedirectAttributes next) {
        forms.drop(viewer, programme);
        next.addFlashAttribute("said", "Форма отложена, в дневнике ничего не изменилось");
        return "redirect:/programmes/%d/diary/form".formatted(programme);
    }

    /** «12-57»: the activity and the entry that was shown. */
    private static Map<ProvisionId, Long> seen(List<String> anyway) {
        Map<ProvisionId, Long> seen = new HashMap<>();
        for (String one : anyway) {
            if (!one.matches("\\d{1,9}-\\d{1,15}")) {
                throw new NotVisible();
            }
            String[] parts = one.split("-", -1);
            seen.put(new ProvisionId(Integer.parseInt(parts[0])), Long.valueOf(parts[1]));
        }
        return seen;
    }
}
