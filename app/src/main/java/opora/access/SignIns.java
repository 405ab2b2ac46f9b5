package opora.access;

import java.time.Duration;
import java.util.Optional;
import opora.access.store.AttemptStore;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;

/** The door to signing in: who is it, and is it not someone who guesses. */
@Component
public class SignIns {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_PER_ACCOUNT = 10;
    private static final int MOST_PER_ADDRESS = 50;

    private final PeopleStore people;
    private final AttemptStore attempts;
    private final Passwords passwords;
    private final DemoMode demo;

    SignIns(PeopleStore people, AttemptStore attempts, Passwords passwords, DemoMode demo) {
        this.people = people;
        this.attempts = attempts;
        this.passwords = passwords;
        this.demo = demo;
    }

    /** {@code address}: the network address of the browser. Ten attempts per account and fifty per address in fifteen minutes. */
    public SignIn attempt(String email, String password, String address) {
        String account = account(email);
        if (demo.refuses(password)) {
            return new SignIn.DemoOnly();
        }
        AttemptStore.Attempts made = attempts.note(account, address, WINDOW);
        if (made.ofAccount() > MOST_PER_ACCOUNT || made.fromAddress() > MOST_PER_ADDRESS) {
            attempts.takeBack(account, address);
            return new SignIn.TooMany();
        }
        SignIn answer = judge(people.findByEmail(account), password);
        if (answer instanceof SignIn.Welcome) {
            attempts.forget(account);
        }
        return answer;
    }

    /** What is longer than any account stays longer when cut, and is nobody's; the whole of it would not fit into the index of attempts. */
    private static String account(String email) {
        String plain = AccountForm.plain(email);
        return plain.substring(0, Math.min(plain.length(), AccountForm.LONGEST + 1));
    }

    private SignIn judge(Optional<PeopleStore.Kept> kept, String password) {
        boolean right =
                kept.map(known -> passwords.matches(password, known.hash()))
                        .orElseGet(() -> passwords.matchesNobody(password));
        if (!right) {
            return new SignIn.Wrong();
        }
        Person person = kept.orElseThrow().person();
        if (!demo.lets(person)) {
            return new SignIn.DemoOnly();
        }
        return switch (person.standing()) {
            case CLOSED -> new SignIn.Closed();
            case OPEN -> new SignIn.Welcome(person);
        };
    }
}
