package opora.network;

import opora.network.store.NoteStore;
import opora.network.store.VisitStore;
import opora.vocabulary.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A visit is of use as long as anybody asks what became of it. */
@Configuration(proxyBeanMethods = false)
class NetworkRetention {

    @Bean
    Retention visitsForATime(VisitStore visits) {
        return Retention.of("network.visit", visits::forgetBefore);
    }

    @Bean
    Retention notesForATime(NoteStore notes) {
        return Retention.of("network.note", notes::forgetBefore);
    }
}
