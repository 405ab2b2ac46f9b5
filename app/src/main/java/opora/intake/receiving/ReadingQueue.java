package opora.intake.receiving;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import opora.intake.store.FileStore;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Readings that wait for their turn in the background, one job per attempt. They survive a restart. */
@Component
public class ReadingQueue {

    private static final TaskDescriptor<Void> READ_FILE = TaskDescriptor.of("read-file");

    private final Scheduler scheduler;
    private final FileStore files;
    private final Clock clock;

    ReadingQueue(Scheduler scheduler, FileStore files, Clock clock) {
        this.scheduler = scheduler;
        this.files = files;
        this.clock = clock;
    }

    /** Inside the transaction that makes the order: both are there, or neither. The job begins as soon as it ends. */
    public void add(FileStore.Order order) {
        scheduler.scheduleIfNotExists(
                READ_FILE.instance(order.file() + "-" + order.attempt()).build(), clock.instant());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            scheduler.triggerCheckForDueExecutions();
                        }
                    });
        }
    }

    /** What a stop of the machine cut off begins anew at once. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        files.renewUnread().forEach(this::add);
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        OneTimeTask<Void> readFile(FileReading readings) {
            return Tasks.oneTime(READ_FILE)
                    .execute((job, context) -> {
                        String[] named = job.getId().split("-", 2);
                        readings.read(Long.parseLong(named[0]), Integer.parseInt(named[1]));
                    });
        }
    }
}
