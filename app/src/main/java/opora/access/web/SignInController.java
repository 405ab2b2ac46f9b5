package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import opora.access.LocalAddress;
import opora.access.OpenToAll;
import opora.access.SignIn;
import opora.access.SignIns;
import opora.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenToAll("this is the door")
class SignInController {

    private final SignIns signIns;
    private final Doorway doorway;
    private final RegionSignIn region;

    SignInController(SignIns signIns, Doorway doorway, RegionSignIn region) {
        this.signIns = signIns;
        this.doorway = doorway;
        this.region = region;
    }

    @GetMapping("/sign-in")
    String show(
            Optional<Viewer> viewer,
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        if (viewer.isPresent()) {
            return "redirect:" + LocalAddress.of(to).orElse("/");
        }
        return page(model, "", to, SignInMessage.after(after));
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (signIns.attempt(email, password, request.getRemoteAddr())) {
            case SignIn.Welcome(var person) -> {
                doorway.enter(person, request, response);
                yield "redirect:" + LocalAddress.of(to).orElse("/");
            }
            case SignIn.CodeAsked(var person) ->
                    doorway.approach(person, LocalAddress.of(to).orElse("/"), request, response);
            case SignIn.Wrong() -> {
                Refusals.tell(request, "wrong e-mail address or password");
                yield refused(response, model, email, to, SignInMessage.WRONG);
            }
            case SignIn.TooMany() -> {
                Refusals.tell(request, "too many attempts to sign in");
                yield refused(response, model, email, to, SignInMessage.TOO_MANY);
            }
            case SignIn.DemoOnly() -> refused(response, model, email, to, SignInMessage.DEMO_ONLY);
            case SignIn.Closed() -> refused(response, model, email, to, SignInMessage.CLOSED);
        };
    }

    private String refused(
            HttpServletResponse response,
            Model model,
            String email,
            String to,
            SignInMessage message) {
        response.setStatus(message.status().value());
        return page(model, email, to, Optional.of(message));
    }

    private String page(Model model, String email, String to, Optional<SignInMessage> message) {
        model.addAttribute("email", email);
        model.addAttribute("to", to);
        model.addAttribute("message", message);
        model.addAttribute("region", region.button());
        return "access/signin";
    }
}
