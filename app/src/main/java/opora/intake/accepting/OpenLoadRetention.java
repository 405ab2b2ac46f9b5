package opora.intake.accepting;

import java.time.Instant;
import java.util.List;
import opora.intake.Batch;
import opora.intake.store.Archive;
import opora.vocabulary.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A load that nobody accepts is no data of the region: it goes, as if somebody had removed it. */
@Configuration(proxyBeanMethods = false)
class OpenLoadRetention {

    @Bean
    Retention openLoadsForATime(Archive archive, Editing editing) {
        return Retention.of("intake.open", before -> forget(archive, editing, before));
    }

    private static int forget(Archive archive, Editing editing, Instant before) {
        List<Batch> forgotten =
                archive.batches().openSince(before).stream().filter(editing::remove).toList();
        return forgotten.size();
    }
}
