package opora.access;

import java.time.Clock;
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
    private final PasswordCheck check;
    private final Deeds deeds;
    private final Clock clock;

    SignIns(
            PeopleStore people,
            AttemptStore attempts,
            PasswordCheck check,
            Deeds deeds,
            Clock clock) {
        this.people = people;
        this.attempts = attempts;
        this.check = check;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** {@code address}: the network address of the browser. Ten attempts per account and fifty per address in fifteen minutes. */
    public SignIn attempt(String email, String password, String address) {
        String account = account(email);
        if (check.isOfTheDemo(password)) {
            return new SignIn.DemoOnly();
        }
        AttemptStore.Attempts made = attempts.note(account, address, WINDOW);
        if (made.ofAccount() > MOST_PER_ACCOUNT || made.fromAddress() > MOST_PER_ADDRESS) {
            attempts.takeBack(account, address);
            return new SignIn.TooMany();
        }
        Optional<PeopleStore.Kept> known = people.findByEmail(account);
        SignIn answer = check.judge(known, password);
        tell(answer, known);
        if (answer instanceof SignIn.Welcome) {
            attempts.forget(account);
        }
        return answer;
    }

    /** Tells the house that the person went out. */
    public void leave(Viewer viewer) {
        people.find(viewer.id())
                .ifPresent(kept -> deeds.tell("access.signed_out", "Выход", kept.person()));
    }

    private void tell(SignIn answer, Optional<PeopleStore.Kept> known) {
        known.map(PeopleStore.Kept::person)
                .ifPresent(person -> {
                    if (answer instanceof SignIn.Welcome) {
                        people.noteSeen(person.id(), clock.instant());
                        deeds.tell("access.signed_in", "Вход", person);
                    } else {
                        deeds.tell("access.sign_in_refused", "Вход не удался", person);
                    }
                });
    }

    /** What is longer than any account stays longer when cut, and is nobody's; the whole of it would not fit into the index of attempts. */
    private static String account(String email) {
        String plain = AccountForm.plain(email);
        return plain.substring(0, Math.min(plain.length(), AccountForm.LONGEST + 1));
    }
}
