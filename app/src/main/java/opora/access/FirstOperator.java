package opora.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import opora.access.store.FirstTokenStore;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the first operator comes into an empty house: by a link that whoever starts the house reads on the console. */
@Component
public class FirstOperator {

    private static final Duration LIVES = Duration.ofDays(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PeopleStore people;
    private final FirstTokenStore tokens;
    private final Admissions admissions;

    FirstOperator(PeopleStore people, FirstTokenStore tokens, Admissions admissions) {
        this.people = people;
        this.tokens = tokens;
        this.admissions = admissions;
    }

    /** A fresh token for {@code /first-operator?token=…}, good for a day; empty when there is anyone beside the people of the demo. */
    @Transactional
    public Optional<String> token() {
        if (people.hasAnyone()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        tokens.keep(hash(token));
        return Optional.of(token);
    }

    /** Whether the token still opens the house. */
    public boolean isAwaitedWith(String token) {
        return !people.hasAnyone() && tokens.has(hash(token), LIVES);
    }

    /** @throws NotVisible when the token does not open the house, or no longer */
    @Transactional
    public NewPassword add(String token, String name, String email, String password, String again) {
        people.lock();
        if (!isAwaitedWith(token)) {
            throw new NotVisible();
        }
        NewPassword answer = admissions.firstOperator(name, email, password, again);
        if (answer instanceof NewPassword.Accepted) {
            tokens.dropAll();
        }
        return answer;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
