package opora.programme.diary.web;

import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Diaries;
import opora.programme.DiaryWriting;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.diary.web.DiaryPage.Writing;
import opora.programme.web.CasePage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The diary of a programme: what was done, in time or not. */
@Controller("programmeDiary")
@AllowedTo(Right.SEE_PROGRAMMES)
class DiaryController {

    private final Programmes programmes;
    private final Diaries diaries;
    private final Owners owners;

    DiaryController(Programmes programmes, Diaries diaries, Owners owners) {
        this.programmes = programmes;
        this.diaries = diaries;
        this.owners = owners;
    }

    @GetMapping("/programmes/{programme}/diary")
    String show(Viewer viewer, @PathVariable long programme, DiaryFilter filter, Model model) {
        Programme seen = programmes.get(viewer.scope(), programme);
        model.addAttribute(
                "page",
                DiaryPage.of(
                        CasePage.of(viewer, seen, owners.names(viewer.scope())),
                        diaries.diary(viewer.scope(), programme),
                        filter,
                        DiaryWriting.mayWrite(viewer, seen) ? Writing.OPEN : Writing.CLOSED));
        return "programme/diary/show";
    }
}
