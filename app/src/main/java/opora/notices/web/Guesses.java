package opora.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import opora.access.NotVisible;
import opora.notices.store.SecretStore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Secret addresses answer whoever knows them; whoever tries many that are none waits. A building has one network address, so many are allowed. */
@Component
class Guesses {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 50;

    private final SecretStore secrets;
    private final Clock clock;

    Guesses(SecretStore secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What lies behind the secret. Beyond the limit nothing is looked for. @throws NotVisible where there is nothing */
    <T> T behind(HttpServletRequest request, Supplier<Optional<T>> look) {
        String address = request.getRemoteAddr();
        if (secrets.guesses(address, clock.instant().minus(WINDOW)) >= MOST) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return look.get()
                .orElseThrow(() -> {
                    secrets.noteGuess(address, clock.instant());
                    return new NotVisible();
                });
    }
}
