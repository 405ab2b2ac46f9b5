package opora.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import opora.notices.store.NoticeStore;
import opora.notices.store.SecretStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What was read goes after a year, and with it the ways out of letters; guesses go after a day. */
@Component
class Retention {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration DAY = Duration.ofDays(1);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    private final NoticeStore notices;
    private final SecretStore secrets;
    private final Clock clock;

    Retention(NoticeStore notices, SecretStore secrets, Clock clock) {
        this.notices = notices;
        this.secrets = secrets;
        this.clock = clock;
    }

    void clear() {
        Instant now = clock.instant();
        notices.forgetReadBefore(now.minus(YEAR));
        secrets.forgetWaysOutBefore(now.minus(YEAR));
        secrets.forgetGuessesBefore(now.minus(DAY));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        RecurringTask<Void> clearNotices(Retention retention, Clock clock) {
            return Tasks.recurring("clear-notices", Schedules.daily(clock.getZone(), AT_NIGHT))
                    .execute((job, context) -> retention.clear());
        }
    }
}
