package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.access.OwnSessions;
import opora.access.Person;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions in which a person is signed in now. */
@Component
class OpenSessions {

    private static final int MARK_LETTERS = 16;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** The one that asks first, then by when they were used. */
    List<OpenSession> list(Person person, HttpServletRequest request) {
        String own =
                Optional.ofNullable(request.getSession(false)).map(HttpSession::getId).orElse("");
        return of(person)
                .map(one -> shown(one, own))
                .sorted(
                        Comparator.comparing(OpenSession::when)
                                .thenComparing(OpenSession::used, Comparator.reverseOrder()))
                .toList();
    }

    /** Answers whether there was one. */
    boolean end(Person person, String mark) {
        Optional<String> found =
                of(person).map(Session::getId).filter(id -> mark(id).equals(mark)).findFirst();
        found.ifPresent(sessions::deleteById);
        return found.isPresent();
    }

    private Stream<? extends Session> of(Person person) {
        Map<String, ? extends Session> all =
                sessions.findByPrincipalName(Long.toString(person.id()));
        return all.values().stream()
                .filter(one -> !one.isExpired())
                .filter(one ->
                        OwnSessions.stamped(person).equals(one.getAttribute(OwnSessions.PERSON)));
    }

    private static OpenSession shown(Session one, String own) {
        return new OpenSession(
                mark(one.getId()),
                one.getAttributeOrDefault(PersonSession.BROWSER, ""),
                one.getAttributeOrDefault(PersonSession.ADDRESS, ""),
                Instant.ofEpochSecond(
                        Long.parseLong(one.getAttributeOrDefault(PersonSession.SINCE, "0"))),
                one.getLastAccessedTime(),
                one.getId().equals(own) ? OpenSession.When.NOW : OpenSession.When.ELSEWHERE);
    }

    private static String mark(String id) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, MARK_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
