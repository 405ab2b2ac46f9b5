package opora.notices;

import opora.notices.store.NoticeStore;
import opora.notices.store.SecretStore;
import opora.vocabulary.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people were told goes after a time, and with it the ways out of letters; guesses of secret addresses go sooner. */
@Configuration(proxyBeanMethods = false)
class NoticeRetention {

    @Bean
    Retention readNoticesForATime(NoticeStore notices) {
        return Retention.of("notices.read", notices::forgetReadBefore);
    }

    @Bean
    Retention unreadNoticesForATime(NoticeStore notices) {
        return Retention.of("notices.unread", notices::forgetSentBefore);
    }

    @Bean
    Retention waysOutForATime(SecretStore secrets) {
        return Retention.of("notices.way_out", secrets::forgetWaysOutBefore);
    }

    @Bean
    Retention guessesForATime(SecretStore secrets) {
        return Retention.of("notices.guess", secrets::forgetGuessesBefore);
    }
}
