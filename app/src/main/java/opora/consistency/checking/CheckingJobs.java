package opora.consistency.checking;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import opora.consistency.Recheck;
import opora.consistency.store.DueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the data are looked at: soon after a change, every night, and once after a start, which may have brought new rules. */
@Component
class CheckingJobs {

    private static final Logger LOG = LoggerFactory.getLogger(CheckingJobs.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    private final Checking checking;
    private final DueStore due;
    private final Recheck recheck;

    CheckingJobs(Checking checking, DueStore due, Recheck recheck) {
        this.checking = checking;
        this.due = due;
        this.recheck = recheck;
    }

    /** What was asked for before this began; a kind once, however often it was asked for. A stop before the end asks again. */
    void checkDue() {
        List<DueStore.Due> asked = due.list();
        asked.stream().map(DueStore.Due::about).distinct().forEach(this::check);
        due.done(asked);
    }

    /** A kind that cannot be looked at keeps no other from it; the night tries again. */
    private void check(String about) {
        try {
            checking.check(about);
        } catch (RuntimeException e) {
            LOG.error("the check of {} failed", about, e);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void askForAll() {
        checking.kinds().forEach(recheck::soon);
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        RecurringTask<Void> checkDueData(CheckingJobs jobs) {
            return Tasks.recurring("check-due-data", FixedDelay.of(BETWEEN_LOOKS))
                    .execute((job, context) -> jobs.checkDue());
        }

        @Bean
        RecurringTask<Void> checkAllData(CheckingJobs jobs, Clock clock) {
            return Tasks.recurring("check-all-data", Schedules.daily(clock.getZone(), AT_NIGHT))
                    .execute((job, context) -> jobs.askForAll());
        }
    }
}
