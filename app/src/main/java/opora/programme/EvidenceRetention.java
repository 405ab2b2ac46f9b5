package opora.programme;

import opora.vocabulary.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that prove what was done are needed until the programme is reported on and nobody asks any more. */
@Configuration(proxyBeanMethods = false)
class EvidenceRetention {

    @Bean
    Retention filesOfDiariesForATime(DiaryArchive diaries) {
        return Retention.of("programme.evidence", diaries::forgetBefore);
    }
}
