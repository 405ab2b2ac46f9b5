package opora.access;

import java.util.Optional;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;

/** Whether a password opens an account, and what to say when it does not. */
@Component
class PasswordCheck {

    private final Passwords passwords;
    private final DemoMode demo;

    PasswordCheck(Passwords passwords, DemoMode demo) {
        this.passwords = passwords;
        this.demo = demo;
    }

    /** Whether the password of the documents is tried where it does not count. */
    boolean isOfTheDemo(String password) {
        return demo.refuses(password);
    }

    SignIn judge(Optional<PeopleStore.Kept> kept, String password) {
        boolean right =
                kept.flatMap(PeopleStore.Kept::hash)
                        .map(hash -> passwords.matches(password, hash))
                        .orElseGet(() -> passwords.matchesNobody(password));
        if (!right) {
            return new SignIn.Wrong();
        }
        Person person = kept.orElseThrow().person();
        if (!demo.lets(person)) {
            return new SignIn.DemoOnly();
        }
        return switch (person.standing()) {
            case CLOSED, ERASED -> new SignIn.Closed();
            case OPEN -> new SignIn.Welcome(person);
        };
    }
}
