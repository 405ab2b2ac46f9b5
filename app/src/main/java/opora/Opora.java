package opora;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The house as one Spring application; commands that need neither server nor database never come here. */
@SpringBootApplication
@Modulithic(
        systemName = "Опора",
        sharedModules = {"statistics", "vocabulary", "territory", "access", "protection", "ui"})
public class Opora {

    /** The one clock; tests put a fixed one in its place. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
