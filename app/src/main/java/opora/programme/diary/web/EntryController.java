package opora.programme.diary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.office.AttachedFile;
import opora.programme.Diaries;
import opora.programme.DiaryWriting;
import opora.programme.web.Unsaid;
import opora.programme.wording.ProvisionId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was written once: its files, taking it back, taking out what is about pupils. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class EntryController {

    private final Diaries diaries;
    private final DiaryWriting writing;
    private final ActivityPages pages;

    EntryController(Diaries diaries, DiaryWriting writing, ActivityPages pages) {
        this.diaries = diaries;
        this.writing = writing;
        this.pages = pages;
    }

    /** Always saved, never shown by the browser as a page of ours. */
    @Costly
    @GetMapping("/programmes/{programme}/diary/{activity}/files/{file}")
    ResponseEntity<byte[]> file(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int activity,
            @PathVariable long file) {
        AttachedFile found = diaries.file(viewer.scope(), programme, file);
        ContentDisposition disposition =
                ContentDisposition.attachment()
                        .filename(found.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, found.kind().type())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(found.content());
    }

    @PostMapping("/programmes/{programme}/diary/{activity}/entries/{entry}/withdrawal")
    String takeBack(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int activity,
            @PathVariable long entry,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Optional<Unsaid> unsaid =
                writing.takeBack(viewer, programme, entry, reason)
                        .map(wrong -> new Unsaid("reason-" + entry, reason, wrong));
        if (unsaid.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.get(viewer, programme, new ProvisionId(activity)));
            model.addAttribute("unsaid", unsaid.get());
            return "programme/diary/activity";
        }
        next.addFlashAttribute("said", "Запись забрана");
        return "redirect:/programmes/%d/diary/%d".formatted(programme, activity);
    }

    @PostMapping("/programmes/{programme}/diary/{activity}/entries/{entry}/removal")
    String remove(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int activity,
            @PathVariable long entry,
            @RequestParam Optional<Long> file,
            RedirectAttributes next) {
        writing.remove(viewer, programme, entry, file);
        next.addFlashAttribute("said", "Сведения об ученике удалены");
        return "redirect:/programmes/%d/diary/%d".formatted(programme, activity);
    }
}
