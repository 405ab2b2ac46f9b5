package opora.intake.receiving;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import opora.intake.BatchAccepted;
import opora.intake.store.Archive;
import opora.intake.store.FileStore.Order;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets no file with names of pupils lie longer than it must. */
@Component
class Clearing implements SmartInitializingSingleton {

    /** A file that asks what it is about waits so long for the answer, and an answered one so long for another. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(30);

    private final Spool spool;
    private final Archive archive;
    private final Staging staging;
    private final Clock clock;

    Clearing(Spool spool, Archive archive, Staging staging, Clock clock) {
        this.spool = spool;
        this.archive = archive;
        this.staging = staging;
        this.clock = clock;
    }

    /** Before the first request can come in: whatever lies here and is not waited for is left over from an earlier life. */
    @Override
    public void afterSingletonsInstantiated() {
        spool.sweep(archive.files().awaitingBytes());
    }

    /** Files whose question nobody has answered: the person sends them again. */
    void forgetUnanswered() {
        Instant since = clock.instant().minus(PATIENCE);
        for (Order order : archive.files().asking()) {
            if (!spool.hasSince(order.file(), since) && staging.giveUp(order)) {
                spool.discard(order.file());
            }
        }
    }

    /** Files that were read with an answer: it can no longer be changed. */
    void forgetAnswered() {
        archive.files()
                .answeredBefore(clock.instant().minus(PATIENCE))
                .forEach(file -> spool.discard(file));
    }

    /** The answers of an accepted load stand. */
    @TransactionalEventListener
    void forgetAccepted(BatchAccepted accepted) {
        archive.batches()
                .find(accepted.batch())
                .ifPresent(batch -> batch.files().forEach(file -> spool.discard(file.id())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        RecurringTask<Void> forgetFiles(Clearing clearing) {
            return Tasks.recurring("forget-files", FixedDelay.of(BETWEEN_LOOKS))
                    .execute((job, context) -> {
                        clearing.forgetUnanswered();
                        clearing.forgetAnswered();
                    });
        }
    }
}
