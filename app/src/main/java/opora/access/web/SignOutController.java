package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import opora.access.OpenToAll;
import opora.access.SignIns;
import opora.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
@OpenToAll("whoever has already gone out may do it again")
class SignOutController {

    private final SignIns signIns;
    private final Doorway doorway;

    SignOutController(SignIns signIns, Doorway doorway) {
        this.signIns = signIns;
        this.doorway = doorway;
    }

    @PostMapping("/sign-out")
    String signOut(
            Optional<Viewer> viewer, HttpServletRequest request, HttpServletResponse response) {
        viewer.ifPresent(signIns::leave);
        doorway.leave(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return "redirect:/sign-in?after=out";
    }
}
