package opora.programme;

import opora.vocabulary.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was typed or brought in a file and never saved goes when nobody comes back to it. */
@Configuration(proxyBeanMethods = false)
class DraftRetention {

    @Bean
    Retention draftsForATime(Drafts drafts) {
        return Retention.of("programme.draft", drafts::forgetBefore);
    }
}
