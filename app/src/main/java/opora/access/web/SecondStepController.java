package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import opora.access.OpenToAll;
import opora.access.Person;
import opora.access.RegionAccounts;
import opora.access.SecondStep;
import opora.access.SignIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenToAll("the second step of the door; the half-open session of the first step opens it")
class SecondStepController {

    private static final String ANEW = "redirect:/sign-in?after=half";

    private final SecondStep step;
    private final PersonSession sessions;
    private final Doorway doorway;
    private final RegionAccounts accounts;

    SecondStepController(
            SecondStep step, PersonSession sessions, Doorway doorway, RegionAccounts accounts) {
        this.step = step;
        this.accounts = accounts;
        this.sessions = sessions;
        this.doorway = doorway;
    }

    @GetMapping("/sign-in/code")
    String show(HttpServletRequest request, Model model) {
        return awaited(sessions.half(request)).map(_ -> page(model, Optional.empty())).orElse(ANEW);
    }

    @PostMapping("/sign-in/code")
    String enter(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<HalfSession> half = sessions.half(request);
        Optional<Person> awaited = awaited(half);
        if (awaited.isEmpty()) {
            return ANEW;
        }
        return switch (step.attempt(awaited.get(), code, request.getRemoteAddr())) {
            case SignIn.Welcome(var person) -> enter(person, half.orElseThrow(), request, response);
            case SignIn.TooMany() -> refused(response, model, SignInMessage.TOO_MANY);
            case SignIn.Wrong _, SignIn.CodeAsked _, SignIn.DemoOnly _, SignIn.Closed _ ->
                    refused(response, model, SignInMessage.WRONG_CODE);
        };
    }

    /** The way that led here is the person's own only now. */
    private String enter(
            Person person,
            HalfSession half,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (half.account().filter(account -> !accounts.keep(person, account)).isPresent()) {
            doorway.leave(request, response);
            return "redirect:/sign-in?after=unknown";
        }
        doorway.enter(person, request, response);
        return "redirect:" + half.to();
    }

    private Optional<Person> awaited(Optional<HalfSession> half) {
        return half.flatMap(one -> step.awaited(one.person(), one.stamp()));
    }

    private static String refused(
            HttpServletResponse response, Model model, SignInMessage message) {
        response.setStatus(message.status().value());
        return page(model, Optional.of(message));
    }

    private static String page(Model model, Optional<SignInMessage> message) {
        model.addAttribute("message", message);
        return "access/code";
    }
}
