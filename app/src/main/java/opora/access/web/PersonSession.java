package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import opora.access.Person;
import opora.access.Viewer;
import opora.access.Viewers;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * A session knows only the number and the stamp of a person and under which hat they work, as text; who that is now is asked at every request. Nothing of Spring Security
 * is kept in the database, so that a new version reads the sessions of the old one.
 */
@Component
class PersonSession implements SecurityContextRepository {

    private static final String PERSON = "person";
    private static final String HAT = "hat";

    private final Viewers viewers;

    PersonSession(Viewers viewers) {
        this.viewers = viewers;
    }

    /** From now on the session is this person's; its identifier changes, so that one known before the sign-in is worthless. */
    void open(Person person, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(PERSON, person.id() + ":" + person.stamp());
    }

    /** From now on the person works under another {@link opora.access.Hat}. */
    void wear(String hat, HttpServletRequest request) {
        request.getSession(true).setAttribute(HAT, hat);
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    @Deprecated // the deferred form of the interface calls it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return signedIn(holder.getRequest())
                .map(SignedIn::new)
                .map(SecurityContextImpl::new)
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // open() is the only way in
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    private Optional<Viewer> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PERSON) instanceof String kept)) {
            return Optional.empty();
        }
        int colon = kept.indexOf(':');
        return viewers.find(
                Long.parseLong(kept.substring(0, colon)),
                Integer.parseInt(kept.substring(colon + 1)),
                Objects.toString(session.getAttribute(HAT), ""));
    }
}
