package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import opora.access.Person;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Over it a person comes in and goes out; forms opened before are worthless after. */
@Component
class Doorway {

    private final PersonSession sessions;
    private final CsrfTokenRepository formTokens;

    Doorway(PersonSession sessions, CsrfTokenRepository formTokens) {
        this.sessions = sessions;
        this.formTokens = formTokens;
    }

    void enter(Person person, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(person, request);
        formTokens.saveToken(formTokens.generateToken(request), request, response);
    }

    void leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        formTokens.saveToken(null, request, response);
    }
}
