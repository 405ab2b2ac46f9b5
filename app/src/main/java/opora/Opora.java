package opora;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The house as one Spring application, in which rooms name their types without asking each other; commands that need neither server nor database never come here. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Опора",
        sharedModules = {
            "statistics",
            "vocabulary",
            "vault",
            "territory",
            "access",
            "journal",
            "protection",
            "notices",
            "ui",
            "consistency"
        })
public class Opora {

    /** The one clock; tests put a fixed one in its place. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
