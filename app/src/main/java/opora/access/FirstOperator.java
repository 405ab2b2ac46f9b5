package opora.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.store.FirstTokenStore;
import opora.access.store.PeopleStore;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the first operator comes into an empty house: by a link that whoever starts the house reads on the console. */
@Component
public class FirstOperator {

    private static final Duration LIVES = Duration.ofDays(1);

    private final PeopleStore people;
    private final FirstTokenStore tokens;
    private final Passwords passwords;
    private final Deeds deeds;
    private final Clock clock;

    FirstOperator(
            PeopleStore people,
            FirstTokenStore tokens,
            Passwords passwords,
            Deeds deeds,
            Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.passwords = passwords;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** A fresh token for {@code /first-operator?token=…}, good for a day; empty when there is anyone beside the people of the demo. */
    @Transactional
    public Optional<String> token() {
        if (people.hasAnyone()) {
            return Optional.empty();
        }
        SecretLink secret = SecretLink.fresh();
        tokens.keep(secret.hash());
        return Optional.of(secret.token());
    }

    /** Whether the token still opens the house. */
    public boolean isAwaitedWith(String token) {
        return !people.hasAnyone() && tokens.has(new SecretLink(token).hash(), LIVES);
    }

    /** @throws NotVisible when the token does not open the house, or no longer */
    @Transactional
    public NewPassword add(String token, String name, String email, String password, String again) {
        people.lock();
        if (!isAwaitedWith(token)) {
            throw new NotVisible();
        }
        Map<String, String> mistakes = AccountForm.mistakes(name, email);
        passwords.mistakes(password, again, email).forEach(mistakes::put);
        if (!mistakes.isEmpty()) {
            return new NewPassword.Refused(mistakes);
        }
        return people.add(operator(name, email), passwords.hash(password))
                .<NewPassword>map(this::welcome)
                .orElseGet(() -> new NewPassword.Refused(Map.of("email", "Эта почта занята")));
    }

    private NewPassword welcome(Person operator) {
        tokens.dropAll();
        deeds.tell("access.first_operator", "Первый оператор вошёл по ссылке консоли", operator);
        return new NewPassword.Accepted(operator);
    }

    private Person operator(String name, String email) {
        Assignment first =
                new Assignment(
                        0,
                        Role.OPERATOR,
                        new TerritoryScope.WholeRegion(),
                        LocalDate.now(clock),
                        Optional.empty(),
                        "первый оператор");
        return Person.fresh(
                name.strip(), AccountForm.plain(email), Person.PasswordKind.OWN, List.of(first));
    }
}
