package opora.notices.letters;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.LongConsumer;
import opora.notices.store.LetterStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters leave in the background. A server that is away is asked again after one minute, two, four …: about three days in all. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class LetterJobs {

    static final TaskDescriptor<Void> MAIL_NOTICE = TaskDescriptor.of("mail-notice");
    static final TaskDescriptor<Void> MAIL_DAY = TaskDescriptor.of("mail-day");

    /** 1 + 2 + … + 2¹¹ minutes are 68 hours. */
    private static final int RETRIES = 12;

    private static final double LONGER = 2;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Bean
    OneTimeTask<Void> mailNotice(Posting posting, MailSettings settings) {
        return Tasks.oneTime(MAIL_NOTICE)
                .onFailure(again(settings, posting::giveUpOne))
                .execute((job, context) -> posting.one(number(job.getId())));
    }

    @Bean
    OneTimeTask<Void> mailDay(Posting posting, MailSettings settings) {
        return Tasks.oneTime(MAIL_DAY)
                .onFailure(again(settings, posting::giveUpDay))
                .execute((job, context) -> posting.day(number(job.getId())));
    }

    /** At eight in the time of the house, a job per person, so that one letter that fails does not send the others again. */
    @Bean
    RecurringTask<Void> orderLettersOfTheDay(LetterStore letters, Clock clock) {
        return Tasks.recurring(
                        "order-letters-of-the-day", Schedules.daily(clock.getZone(), MORNING))
                .execute((job, context) -> orderDay(letters, context.getSchedulerClient(), clock));
    }

    static void orderDay(LetterStore letters, SchedulerClient scheduler, Clock clock) {
        for (long person : letters.peopleOfTheDay()) {
            scheduler.scheduleIfNotExists(
                    MAIL_DAY.instance(person + "-" + LocalDate.now(clock)).build(),
                    clock.instant());
        }
    }

    private static FailureHandler<Void> again(MailSettings settings, LongConsumer giveUp) {
        return new MaxRetriesFailureHandler<>(
                RETRIES,
                new ExponentialBackoffFailureHandler<>(settings.patience(), LONGER),
                (failed, operations) ->
                        giveUp.accept(number(failed.getExecution().taskInstance.getId())));
    }

    private static long number(String job) {
        return Long.parseLong(job.split("-", 2)[0]);
    }
}
