package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.OwnSessions;
import opora.access.Right;
import opora.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends one's own sessions; the page of one's account lists them. */
@Controller
@AllowedTo(Right.OWN_ACCOUNT)
class OwnSessionsController {

    private final OwnSessions own;
    private final OpenSessions open;
    private final Doorway doorway;

    OwnSessionsController(OwnSessions own, OpenSessions open, Doorway doorway) {
        this.own = own;
        this.open = open;
        this.doorway = doorway;
    }

    @PostMapping("/me/sessions/{session}/removal")
    String end(Viewer viewer, @PathVariable String session, RedirectAttributes next) {
        if (!open.end(own.owner(viewer), session)) {
            throw new NotVisible();
        }
        own.ended(viewer);
        next.addFlashAttribute("said", "Этот вход завершён");
        return "redirect:/me";
    }

    @PostMapping("/me/sessions/removal")
    String endAll(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        own.endAll(viewer);
        doorway.leave(request, response);
        return "redirect:/sign-in?after=everywhere";
    }
}
