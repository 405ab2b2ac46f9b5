package opora.intake.receiving;

import java.util.List;
import opora.intake.Recognition;
import opora.intake.formats.FormatsOfRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Recognition knows the formats of every room. */
@Configuration(proxyBeanMethods = false)
class ReadingWiring {

    @Bean
    Recognition recognition(List<FormatsOfRoom> rooms) {
        return new Recognition(rooms.stream().flatMap(room -> room.all().stream()).toList());
    }
}
