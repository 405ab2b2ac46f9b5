package opora.overview.next;

import opora.overview.next.store.StepStore;
import opora.vocabulary.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was said to a school is of use as long as the list looks back. */
@Configuration(proxyBeanMethods = false)
class StepRetention {

    @Bean
    Retention stepsForATime(StepStore steps) {
        return Retention.of("overview.step", steps::forgetBefore);
    }
}
