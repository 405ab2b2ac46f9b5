package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import opora.access.Person;
import opora.access.SignIns;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Over it a person comes in and goes out; forms opened before are worthless after. */
@Component
class Doorway {

    private final PersonSession sessions;
    private final SignIns signIns;
    private final CsrfTokenRepository formTokens;

    Doorway(PersonSession sessions, SignIns signIns, CsrfTokenRepository formTokens) {
        this.sessions = sessions;
        this.signIns = signIns;
        this.formTokens = formTokens;
    }

    void enter(Person person, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(person, request);
        formTokens.saveToken(formTokens.generateToken(request), request, response);
    }

    /** Whoever was in already and has another password now. */
    void goOn(Person person, HttpServletRequest request, HttpServletResponse response) {
        sessions.goOn(person, request);
        formTokens.saveToken(formTokens.generateToken(request), request, response);
    }

    /** As far as one comes without the code, where a code is asked. Answers where to go next: to the code, or to {@code to}. */
    String approach(
            Person person, String to, HttpServletRequest request, HttpServletResponse response) {
        if (signIns.isDoubled(person)) {
            sessions.openHalf(person, to, request);
            return "redirect:/sign-in/code";
        }
        enter(person, request, response);
        return "redirect:" + to;
    }

    void leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        formTokens.saveToken(null, request, response);
    }
}
