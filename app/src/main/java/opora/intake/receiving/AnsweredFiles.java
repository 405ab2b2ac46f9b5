package opora.intake.receiving;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import opora.intake.BatchAccepted;
import opora.intake.BatchFile;
import opora.intake.store.Archive;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Files that were read with what a person said of them: their bytes stay for a while, so that the answer can be changed, and never longer
 * than a day or than the load is open.
 */
@Component
class AnsweredFiles {

    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(30);

    private final Archive archive;
    private final Spool spool;
    private final Clock clock;

    AnsweredFiles(Archive archive, Spool spool, Clock clock) {
        this.archive = archive;
        this.spool = spool;
        this.clock = clock;
    }

    @TransactionalEventListener
    void discardAccepted(BatchAccepted accepted) {
        archive.batches()
                .find(accepted.batch())
                .ifPresent(
                        batch -> batch.files().stream().map(BatchFile::id).forEach(spool::discard));
    }

    void discardOld() {
        archive.files()
                .answeredBefore(clock.instant().minus(PATIENCE))
                .forEach(file -> spool.discard(file));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        RecurringTask<Void> forgetAnsweredFiles(AnsweredFiles files) {
            return Tasks.recurring("forget-answered-files", FixedDelay.of(BETWEEN_LOOKS))
                    .execute((job, context) -> files.discardOld());
        }
    }
}
