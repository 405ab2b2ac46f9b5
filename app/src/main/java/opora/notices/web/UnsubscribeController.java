package opora.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import opora.access.OpenToAll;
import opora.notices.NoticeKind;
import opora.notices.Secret;
import opora.notices.letters.WaysOut;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way out of a letter. Opening it changes nothing, because programs open links too; the button and the one click of RFC 8058 send. */
@Controller
@OpenToAll("who has the letter may stop such letters; the address is the secret")
class UnsubscribeController {

    private final WaysOut waysOut;
    private final Guesses guesses;

    UnsubscribeController(WaysOut waysOut, Guesses guesses) {
        this.waysOut = waysOut;
        this.guesses = guesses;
    }

    @GetMapping("/unsubscribe/{secret}")
    String ask(@PathVariable String secret, HttpServletRequest request, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute(
                "kinds", guesses.behind(request, () -> waysOut.kinds(new Secret(secret))));
        return "notices/unsubscribe";
    }

    /** The one click of a mail program stops every kind of the letter, the form those that are ticked. */
    @PostMapping("/unsubscribe/{secret}")
    String leave(
            @PathVariable String secret,
            @RequestParam(name = "List-Unsubscribe", defaultValue = "") String oneClick,
            @RequestParam(defaultValue = "") List<String> kind,
            HttpServletRequest request,
            Model model) {
        List<NoticeKind> left =
                guesses.behind(
                        request,
                        () ->
                                oneClick.isEmpty()
                                        ? waysOut.leave(new Secret(secret), kind)
                                        : waysOut.leaveAll(new Secret(secret)));
        model.addAttribute("kinds", left);
        return "notices/unsubscribed";
    }
}
