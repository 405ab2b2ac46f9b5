package opora.programme.diary.web;

import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Diaries;
import opora.programme.Owners;
import opora.ui.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is late in all programmes in sight: for curators, municipalities, the region; a school sees its own. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class OverdueController {

    private final Diaries diaries;
    private final Owners owners;
    private final Clock clock;

    OverdueController(Diaries diaries, Owners owners, Clock clock) {
        this.diaries = diaries;
        this.owners = owners;
        this.clock = clock;
    }

    @GetMapping("/programmes/overdue")
    String show(Viewer viewer, OverduePage.Filter filter, Model model) {
        model.addAttribute("page", page(viewer, filter));
        return "programme/diary/overdue";
    }

    @Costly
    @GetMapping("/programmes/overdue.xlsx")
    ResponseEntity<byte[]> book(Viewer viewer, OverduePage.Filter filter) throws IOException {
        return Download.XLSX.of(
                OverdueBook.of(page(viewer, filter), clock.instant())::write, "Просрочено");
    }

    private OverduePage page(Viewer viewer, OverduePage.Filter filter) {
        return OverduePage.of(
                diaries.overdue(viewer.scope()), filter, owners.names(viewer.scope()));
    }
}
