package opora.results;

import opora.intake.formats.FormatsOfRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows the formats of this room to {@code intake}. */
@Configuration(proxyBeanMethods = false)
class FormatsWiring {

    @Bean
    FormatsOfRoom resultFormats(ReferenceData reference) {
        return () -> ResultFormats.all(reference);
    }
}
