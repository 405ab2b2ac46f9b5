package opora.access;

import opora.territory.TerritoryScope;

/**
 * Someone who may sign in.
 *
 * @param name as shown, «Кравцова Е. П.»
 * @param email in lower case; no two people share one
 * @param stamp changes with the password and the standing; a session that carries another one is over
 */
public record Person(
        long id,
        String name,
        String email,
        Role role,
        TerritoryScope scope,
        PasswordKind password,
        Standing standing,
        int stamp) {

    /** Whose password it is. */
    public enum PasswordKind {
        /** chosen by the person */
        OWN,
        /** made by Opora and handed over by the operator; has to be changed at the first sign-in */
        INITIAL,
        /** known from the documents; works in the demo only */
        DEMO
    }

    /** Someone not kept yet: no number, the first stamp. */
    static Person fresh(
            String name, String email, Role role, TerritoryScope scope, PasswordKind password) {
        return new Person(0, name, email, role, scope, password, Standing.OPEN, 1);
    }

    public enum Standing {
        OPEN,
        CLOSED
    }
}
