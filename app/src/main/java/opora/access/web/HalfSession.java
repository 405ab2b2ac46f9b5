package opora.access.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import opora.access.Person;
import opora.access.RegionAccounts;

/**
 * What a session knows between the password and the code: who it may become and where to go then. It opens nothing and ends after five
 * minutes.
 *
 * @param account of the region, by which somebody came this far; empty after a password
 */
record HalfSession(
        long person,
        int stamp,
        Instant since,
        String to,
        Optional<RegionAccounts.Account> account) {

    private static final String KEPT = "half";
    private static final String ISSUER = "half.issuer";
    private static final String SUBJECT = "half.subject";
    private static final Duration LIVES = Duration.ofMinutes(5);
    private static final int PARTS = 4;

    static HalfSession of(Person person, Instant now, String to) {
        return new HalfSession(person.id(), person.stamp(), now, to, Optional.empty());
    }

    HalfSession by(RegionAccounts.Account shown) {
        return new HalfSession(person, stamp, since, to, Optional.of(shown));
    }

    void keep(HttpSession session) {
        session.setAttribute(
                KEPT, "%d:%d:%d:%s".formatted(person, stamp, since.getEpochSecond(), to));
        account.ifPresent(shown -> {
            session.setAttribute(ISSUER, shown.issuer());
            session.setAttribute(SUBJECT, shown.subject());
        });
    }

    static Optional<HalfSession> of(HttpSession session, Instant now) {
        if (!(session.getAttribute(KEPT) instanceof String kept)) {
            return Optional.empty();
        }
        String[] parts = kept.split(":", PARTS);
        Instant since = Instant.ofEpochSecond(Long.parseLong(parts[2]));
        return Optional.of(
                        new HalfSession(
                                Long.parseLong(parts[0]),
                                Integer.parseInt(parts[1]),
                                since,
                                parts[3],
                                account(session)))
                .filter(half -> now.isBefore(half.since().plus(LIVES)));
    }

    private static Optional<RegionAccounts.Account> account(HttpSession session) {
        return session.getAttribute(ISSUER) instanceof String issuer
                        && session.getAttribute(SUBJECT) instanceof String subject
                ? Optional.of(new RegionAccounts.Account(issuer, subject))
                : Optional.empty();
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
        session.removeAttribute(ISSUER);
        session.removeAttribute(SUBJECT);
    }
}
