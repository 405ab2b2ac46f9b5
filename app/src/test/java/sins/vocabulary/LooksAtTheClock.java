package sins.vocabulary;

import java.time.Instant;

record LooksAtTheClock() {

    Instant moment() {
        return Instant.now();
    }
}
