package opora.intake.receiving;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import opora.intake.store.FileStore;
import opora.intake.store.FileStore.Order;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Lets no file with names of pupils lie longer than it must. */
@Component
class Clearing implements SmartInitializingSingleton {

    /** A file that asks what it is about waits so long for the answer, from its arrival on. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(30);

    private final Spool spool;
    private final FileStore files;
    private final Staging staging;
    private final Clock clock;

    Clearing(Spool spool, FileStore files, Staging staging, Clock clock) {
        this.spool = spool;
        this.files = files;
        this.staging = staging;
        this.clock = clock;
    }

    /** Before the first request can come in: whatever lies here and is not waited for is left over from an earlier life. */
    @Override
    public void afterSingletonsInstantiated() {
        spool.sweep(files.awaitingBytes());
    }

    /** Files whose question nobody has answered: the person sends them again. */
    void forgetUnanswered() {
        Instant since = clock.instant().minus(PATIENCE);
        for (Order order : files.asking()) {
            if (!spool.hasSince(order.file(), since) && staging.giveUp(order)) {
                spool.discard(order.file());
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        RecurringTask<Void> forgetUnansweredFiles(Clearing clearing) {
            return Tasks.recurring("forget-unanswered-files", FixedDelay.of(BETWEEN_LOOKS))
                    .execute((job, context) -> clearing.forgetUnanswered());
        }
    }
}
