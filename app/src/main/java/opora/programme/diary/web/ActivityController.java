package opora.programme.diary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.office.AttachedFile;
import opora.office.SentFiles;
import opora.programme.DiaryWriting;
import opora.programme.DiaryWriting.Written;
import opora.programme.diary.Entry;
import opora.programme.diary.EntryForm;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.PersonalTraces;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One activity of a diary: what was written, and a new entry. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class ActivityController {

    private final ActivityPages pages;
    private final DiaryWriting writing;
    private final Clock clock;

    ActivityController(ActivityPages pages, DiaryWriting writing, Clock clock) {
        this.pages = pages;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping("/programmes/{programme}/diary/{activity}")
    String show(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int activity,
            @RequestParam Optional<Long> mend,
            Model model) {
        ProvisionId id = new ProvisionId(activity);
        model.addAttribute(
                "page",
                mend.map(entry -> pages.mending(viewer, programme, id, entry))
                        .orElseGet(() -> pages.get(viewer, programme, id)));
        return "programme/diary/activity";
    }

    @Costly
    @PostMapping("/programmes/{programme}/diary/{activity}")
    String write(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int activity,
            @RequestParam Map<String, String> sent,
            @RequestParam Map<String, MultipartFile> files,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        ProvisionId id = new ProvisionId(activity);
        ActivityPage page = pages.get(viewer, programme, id);
        if (!page.mayWrite()) {
            throw new NotVisible();
        }
        EntryForm form = EntryForm.of(sent);
        SentProofs proofs = new SentProofs(page.asked(), files);
        Written written =
                switch (proofs.read()) {
                    case SentFiles.Refused(String why) ->
                            new Written.Mistaken(Map.of("file-0", why));
                    case SentFiles.Taken(List<AttachedFile> read) ->
                            writing.write(viewer, programme, id, form, proofs.named(read));
                };
        return switch (written) {
            case Written.Done _ -> {
                next.addFlashAttribute("said", "Запись сохранена");
                yield "redirect:/programmes/%d/diary/%d".formatted(programme, activity);
            }
            case Written.Mistaken(Map<String, String> mistakes) ->
                    again(page.with(asked(form, mistakes), mistakes), response, model);
            case Written.Torn(Entry newest) ->
                    again(
                            page.with(
                                    form.again(page.form().upon(), form.known()),
                                    Map.of("percent", torn(newest))),
                            response,
                            model);
        };
    }

    private EntryForm asked(EntryForm form, Map<String, String> mistakes) {
        PersonalTraces traces =
                PersonalTraces.of(Year.now(clock).getValue(), form.words(), form.reason());
        return form.again(form.upon(), traces.asked(form.known(), mistakes));
    }

    private static String torn(Entry newest) {
        return "Пока вы писали, появилась запись: %s, сделано %d\u202f%%, %s. Проверьте свою запись и сохраните ещё раз"
                .formatted(
                        newest.signature().byName(),
                        newest.percent(),
                        DoingWords.days(newest.days()));
    }

    private static String again(ActivityPage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        return "programme/diary/activity";
    }
}
