package opora.intake.receiving;

import com.github.kagkarlsson.scheduler.SchedulerClient;
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

/** Readings that wait for their turn in the background, one job per attempt. They survive a restart. */
@Component
public class ReadingQueue {

    private static final TaskDescriptor<Void> READ_FILE = TaskDescriptor.of("read-file");

    private final SchedulerClient scheduler;
    private final FileStore files;
    private final Spool spool;
    private final Clock clock;

    ReadingQueue(SchedulerClient scheduler, FileStore files, Spool spool, Clock clock) {
        this.scheduler = scheduler;
        this.files = files;
        this.spool = spool;
        this.clock = clock;
    }

    /** After the transaction that made the order, so that the job finds it. */
    public void add(FileStore.Order order) {
        scheduler.scheduleIfNotExists(
                READ_FILE.instance(order.file() + "-" + order.attempt()).build(), clock.instant());
    }

    /** What a stop of the machine cut off begins anew at once; what it left lying about is cleared away. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        spool.sweep(files.awaitingBytes(), clock.instant());
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
