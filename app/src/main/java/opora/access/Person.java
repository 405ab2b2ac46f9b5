package opora.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone who may sign in.
 *
 * @param name as shown, «Кравцова Е. П.»
 * @param email in lower case; no two people share one; «» of whoever was erased
 * @param stamp changes with the password and the standing; a session that carries another one is over
 * @param lastHere the last request of the person, see {@link Visits}; empty for who has never been here
 * @param assignments all there ever were, the newest first
 */
public record Person(
        long id,
        String name,
        String email,
        PasswordKind password,
        Standing standing,
        int stamp,
        Optional<Instant> lastHere,
        List<Assignment> assignments) {

    /** Whose password it is. */
    public enum PasswordKind {
        /** chosen by the person */
        OWN,
        /** has not chosen one: was invited, was given a new link, or comes by an account of the region */
        NONE,
        /** known from the documents; works in the demo only */
        DEMO
    }

    public enum Standing {
        OPEN,
        CLOSED,
        /** for ever: neither opened nor given anything again, and in no list */
        ERASED
    }

    /** Someone not kept yet: no number, the first stamp. */
    static Person fresh(
            String name, String email, PasswordKind password, List<Assignment> assignments) {
        return new Person(
                0, name, email, password, Standing.OPEN, 1, Optional.empty(), assignments);
    }

    /** Invited, and has not come in by any way yet. */
    public boolean isAwaited() {
        return password == PasswordKind.NONE && lastHere.isEmpty();
    }

    public boolean isErased() {
        return standing == Standing.ERASED;
    }

    /** What the person is on that day. */
    public List<Assignment> on(LocalDate day) {
        return assignments.stream().filter(one -> one.on(day) == Assignment.Time.NOW).toList();
    }
}
