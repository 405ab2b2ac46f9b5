package opora.notices.web;

import java.time.Clock;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.notices.KeptNotice;
import opora.notices.store.NoticeStore;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is read and what is not; a notice of somebody else does not exist. */
@Controller
@AllowedTo(Right.OWN_ACCOUNT)
class ReadingController {

    private static final String LIST = "redirect:/notices";
    private static final Noun MARKED =
            new Noun(
                    "напоминание отмечено прочитанным",
                    "напоминания отмечены прочитанными",
                    "напоминаний отмечено прочитанными");

    private final NoticeStore notices;
    private final Clock clock;

    ReadingController(NoticeStore notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Opens the thing; the notice is read with it. */
    @PostMapping("/notices/{id}/opening")
    String open(Viewer viewer, @PathVariable long id) {
        KeptNotice notice = own(viewer, id);
        notices.read(viewer.id(), id, clock.instant());
        return "redirect:" + notice.address();
    }

    @PostMapping("/notices/{id}/reading")
    String read(Viewer viewer, @PathVariable long id) {
        own(viewer, id);
        notices.read(viewer.id(), id, clock.instant());
        return LIST;
    }

    @PostMapping("/notices/{id}/reading/removal")
    String unread(Viewer viewer, @PathVariable long id) {
        own(viewer, id);
        notices.unreadAgain(viewer.id(), id);
        return LIST;
    }

    /** {@code newest}: the highest number that the page showed. */
    @PostMapping("/notices/reading")
    String readAll(
            Viewer viewer,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") long newest,
            RedirectAttributes flash) {
        int marked =
                notices.readUpTo(
                        viewer.id(),
                        Optional.of(kind).filter(text -> !text.isEmpty()),
                        newest,
                        clock.instant());
        if (marked > 0) {
            flash.addFlashAttribute("said", MARKED.counted(marked));
        }
        return LIST;
    }

    private KeptNotice own(Viewer viewer, long id) {
        return notices.find(viewer.id(), id).orElseThrow(NotVisible::new);
    }
}
