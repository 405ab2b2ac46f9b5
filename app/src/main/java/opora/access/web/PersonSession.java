package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import opora.access.OwnSessions;
import opora.access.Person;
import opora.access.PreviousVisit;
import opora.access.RegionAccounts;
import opora.access.Viewer;
import opora.access.Viewers;
import opora.access.Visits;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * A session knows only the number and the stamp of a person, under which hat they work, and where it was opened, as text; who that is now is
 * asked at every request. Nothing of Spring Security is kept in the database, so that a new version reads the sessions of the old one.
 */
@Component
class PersonSession implements SecurityContextRepository {

    static final String SINCE = "since";
    static final String BROWSER = "browser";
    static final String ADDRESS = "address";

    /** However busily one works, after this a session is over (NIST SP 800-63B-4, AAL2); without work it is after two hours. */
    private static final Duration LIVES = Duration.ofHours(12);

    private static final String HAT = "hat";
    private static final String STRONG = "strong";

    /** When the visit before this session ended, in seconds; absent on the first visit. */
    private static final String BEFORE = "before";

    private final Viewers viewers;
    private final Visits visits;
    private final Clock clock;

    PersonSession(Viewers viewers, Visits visits, Clock clock) {
        this.viewers = viewers;
        this.visits = visits;
        this.clock = clock;
    }

    /** From now on the session is this person's; its identifier changes, so that one known before the sign-in is worthless. */
    void open(Person person, HttpServletRequest request) {
        open(
                person,
                isOpen(person, request) ? previousVisit(request) : visits.begin(person),
                request);
    }

    /** Whoever changes the own password goes on with the same visit under the new stamp. */
    void goOn(Person person, HttpServletRequest request) {
        open(person, previousVisit(request), request);
    }

    private void open(Person person, PreviousVisit before, HttpServletRequest request) {
        HttpSession session = fresh(request);
        before.ended()
                .ifPresent(ended ->
                        session.setAttribute(BEFORE, Long.toString(ended.getEpochSecond())));
        session.setAttribute(OwnSessions.PERSON, OwnSessions.stamped(person));
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                Long.toString(person.id()));
        session.setAttribute(SINCE, Long.toString(clock.instant().getEpochSecond()));
        session.setAttribute(
                BROWSER,
                BrowserWords.of(Objects.toString(request.getHeader(HttpHeaders.USER_AGENT), "")));
        session.setAttribute(ADDRESS, request.getRemoteAddr());
    }

    /** Whoever signs in again without having gone out is still on the same visit. */
    private boolean isOpen(Person person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && OwnSessions.stamped(person).equals(session.getAttribute(OwnSessions.PERSON))
                && !isOver(session);
    }

    static PreviousVisit previousVisit(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(BEFORE) instanceof String ended
                ? new PreviousVisit(Optional.of(Instant.ofEpochSecond(Long.parseLong(ended))))
                : PreviousVisit.NONE;
    }

    /** The provider of the region's accounts has asked for several factors. */
    void noteStrong(HttpServletRequest request) {
        request.getSession(true).setAttribute(STRONG, STRONG);
    }

    static boolean isStrong(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(STRONG) != null;
    }

    /** What an open session of the person carries, as long as it is open. */
    /** The password was right, the code is awaited. */
    void openHalf(Person person, String to, HttpServletRequest request) {
        HalfSession.of(person, clock.instant(), to).keep(fresh(request));
    }

    /** The account of the region was right, the code is awaited. */
    void openHalf(Person person, RegionAccounts.Account shown, HttpServletRequest request) {
        HalfSession.of(person, clock.instant(), "/").by(shown).keep(fresh(request));
    }

    Optional<HalfSession> half(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> HalfSession.of(session, clock.instant()));
    }

    private static HttpSession fresh(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        HalfSession.forget(session);
        session.removeAttribute(OwnSessions.PERSON);
        session.removeAttribute(BEFORE);
        session.removeAttribute(STRONG);
        return session;
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
        if (session == null
                || !(session.getAttribute(OwnSessions.PERSON) instanceof String kept)
                || isOver(session)) {
            return Optional.empty();
        }
        int colon = kept.indexOf(':');
        return viewers.find(
                Long.parseLong(kept.substring(0, colon)),
                Integer.parseInt(kept.substring(colon + 1)),
                Objects.toString(session.getAttribute(HAT), ""));
    }

    /** One that an older Opora opened does not know since when it is, and is over. */
    private boolean isOver(HttpSession session) {
        return !(session.getAttribute(SINCE) instanceof String since)
                || clock.instant()
                        .isAfter(Instant.ofEpochSecond(Long.parseLong(since)).plus(LIVES));
    }
}
