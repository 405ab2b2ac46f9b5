package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.Arrival;
import opora.access.Invitations;
import opora.access.NewPassword;
import opora.access.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OpenToAll("whoever is invited cannot sign in yet; the token of the link opens it")
class InvitationController {

    private final Invitations invitations;
    private final Arrival arrival;
    private final Doorway doorway;

    InvitationController(Invitations invitations, Arrival arrival, Doorway doorway) {
        this.invitations = invitations;
        this.arrival = arrival;
        this.doorway = doorway;
    }

    @GetMapping("/invitation")
    String show(
            @RequestParam(defaultValue = "") String token,
            HttpServletResponse response,
            Model model) {
        return page(token, Map.of(), response, model);
    }

    @PostMapping("/invitation")
    String come(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (invitations.awaited(token).isEmpty()) {
            return page(token, Map.of(), response, model);
        }
        return switch (arrival.come(token, password, again)) {
            case NewPassword.Accepted(var person) -> {
                next.addFlashAttribute("said", "Пароль сохранён");
                yield doorway.approach(person, "/", request, response);
            }
            case NewPassword.Refused(var mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(token, mistakes, response, model);
            }
        };
    }

    /** A link that opens nothing answers 404 like any address that is not there, and says whom to ask. */
    private String page(
            String token, Map<String, String> mistakes, HttpServletResponse response, Model model) {
        return invitations
                .awaited(token)
                .map(person -> {
                    model.addAttribute("person", person);
                    model.addAttribute("token", token);
                    model.addAttribute("mistakes", mistakes);
                    return "access/invitation";
                })
                .orElseGet(() -> {
                    response.setStatus(HttpStatus.NOT_FOUND.value());
                    return "access/stalelink";
                });
    }
}
