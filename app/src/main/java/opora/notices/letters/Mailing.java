package opora.notices.letters;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import opora.notices.Delivery;
import opora.notices.NoticeKind;
import opora.notices.store.LetterStore;
import org.springframework.stereotype.Component;

/** Orders letters; jobs send them. */
@Component
public class Mailing {

    private final Scheduler scheduler;
    private final LetterStore letters;
    private final Choices choices;
    private final MailSettings settings;
    private final Clock clock;

    Mailing(
            Scheduler scheduler,
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
            scheduler.scheduleIfNotExists(
                    LetterJobs.MAIL_NOTICE.instance(Long.toString(notice)).build(),
                    clock.instant());
        }
    }
}
