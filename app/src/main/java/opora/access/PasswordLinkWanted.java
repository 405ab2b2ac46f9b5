package opora.access;

import java.time.Instant;

/**
 * Somebody forgot the password and wants a link by mail. Whoever sends mail listens, after the transaction; where nobody does, the page tells
 * whom to ask instead, see {@link PasswordMail}.
 *
 * @param path of the page on which a new password is chosen until {@code ends}, {@code /invitation?token=…}; whoever sends it puts the configured
 *     address of the house before it, never one that a request named; to be sent and never kept
 */
public record PasswordLinkWanted(Person person, String path, Instant ends) {

    @Override
    public String toString() {
        return "PasswordLinkWanted[…]";
    }
}
