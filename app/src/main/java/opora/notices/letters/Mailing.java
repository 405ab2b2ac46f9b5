package opora.notices.letters;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import opora.notices.Delivery;
import opora.notices.NoticeKind;
import opora.notices.store.LetterStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Orders letters; jobs send them. */
@Component
public class Mailing {

    /** Got when it is needed: jobs of other rooms send notices, and the scheduler is made of all jobs. */
    private final ObjectProvider<Scheduler> scheduler;

    private final LetterStore letters;
    private final Choices choices;
    private final MailSettings settings;
    private final Clock clock;

    Mailing(
            ObjectProvider<Scheduler> scheduler,
            LetterStore letters,
            Choices choices,
            MailSettings settings,
            Clock clock) {
        this.scheduler = scheduler;
        this.letters = letters;
        this.choices = choices;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the transaction that keeps the notice: both are there, or neither. Without a mail server nothing is ordered, also not for later. */
    public void order(long notice, long person, NoticeKind kind) {
        Delivery delivery = choices.of(person, kind);
        if (!settings.isOn() || delivery == Delivery.ONLY_HERE) {
            return;
        }
        letters.order(notice, delivery);
        if (delivery == Delivery.AT_ONCE) {
            scheduler
                    .getObject()
                    .scheduleIfNotExists(
                            LetterJobs.MAIL_NOTICE.instance(Long.toString(notice)).build(),
                            clock.instant());
        }
    }
}
