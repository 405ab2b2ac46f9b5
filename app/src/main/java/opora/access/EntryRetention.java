package opora.access;

import opora.access.store.AttemptStore;
import opora.access.store.InvitationStore;
import opora.vocabulary.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of entering is kept for a time only; accounts go by the room of personal data, which asks every room. */
@Configuration(proxyBeanMethods = false)
class EntryRetention {

    @Bean
    Retention attemptsForATime(AttemptStore attempts) {
        return Retention.of("access.attempt", attempts::forgetBefore);
    }

    @Bean
    Retention linksForATime(InvitationStore links) {
        return Retention.of("access.link", links::forgetEndedBefore);
    }
}
