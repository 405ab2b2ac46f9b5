package opora.corrections.request;

import opora.corrections.store.EvidenceStore;
import opora.vocabulary.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that support a request are needed until nobody argues about the list any more. */
@Configuration(proxyBeanMethods = false)
class EvidenceRetention {

    @Bean
    Retention evidenceForATime(EvidenceStore evidence) {
        return Retention.of("corrections.evidence", evidence::forgetBefore);
    }
}
