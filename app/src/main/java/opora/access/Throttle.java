package opora.access;

import java.time.Duration;
import opora.access.store.AttemptStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Slows down whoever guesses: ten attempts per account and fifty per network address in fifteen minutes, of passwords and codes together. */
@Component
class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_PER_ACCOUNT = 10;
    private static final int MOST_PER_ADDRESS = 50;

    private final AttemptStore attempts;

    Throttle(AttemptStore attempts) {
        this.attempts = attempts;
    }

    /** Notes an attempt, unless there were too many: then it is turned away unread and does not make the wait longer. Counts at once, whatever becomes of the deed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean turnsAway(String account, String address) {
        AttemptStore.Attempts made = attempts.note(account, address, WINDOW);
        boolean tooMany =
                made.ofAccount() > MOST_PER_ACCOUNT || made.fromAddress() > MOST_PER_ADDRESS;
        if (tooMany) {
            attempts.takeBack(account, address);
        }
        return tooMany;
    }

    /** After a success the account starts anew. */
    void forget(String account) {
        attempts.forget(account);
    }

    /** What is longer than any account stays longer when cut, and is nobody's; the whole of it would not fit into the index of attempts. */
    static String account(String email) {
        String plain = AccountForm.plain(email);
        return plain.substring(0, Math.min(plain.length(), AccountForm.LONGEST + 1));
    }
}
