package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import opora.access.NotVisible;
import opora.access.OpenToAll;
import opora.access.PasswordLinks;
import opora.access.PasswordMail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A forgotten password: whom to ask, and a link by mail where mail is sent. */
@Controller
@OpenToAll("whoever forgot the password cannot sign in")
class ForgottenController {

    private final PasswordLinks links;
    private final ObjectProvider<PasswordMail> mail;

    ForgottenController(PasswordLinks links, ObjectProvider<PasswordMail> mail) {
        this.links = links;
        this.mail = mail;
    }

    /** What the page has come to; that a link was sent is said whoever asked. */
    public enum State {
        ASK,
        SENT,
        TOO_MANY
    }

    @GetMapping("/sign-in/forgotten")
    String show(Model model) {
        return page(model, State.ASK);
    }

    @PostMapping("/sign-in/forgotten")
    String send(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!isMailOn()) {
            throw new NotVisible();
        }
        if (links.want(email, request.getRemoteAddr())) {
            return page(model, State.SENT);
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return page(model, State.TOO_MANY);
    }

    private boolean isMailOn() {
        return mail.stream().anyMatch(PasswordMail::isOn);
    }

    private String page(Model model, State state) {
        model.addAttribute("mail", isMailOn());
        model.addAttribute("state", state.name());
        return "access/forgotten";
    }
}
