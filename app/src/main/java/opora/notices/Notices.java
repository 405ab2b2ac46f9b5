package opora.notices;

import java.time.Clock;
import java.util.Optional;
import opora.notices.letters.Mailing;
import opora.notices.store.NoticeStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which rooms tell people something. */
@Component
public class Notices {

    private final NoticeKinds kinds;
    private final NoticeStore notices;
    private final Mailing mailing;
    private final Clock clock;

    Notices(NoticeKinds kinds, NoticeStore notices, Mailing mailing, Clock clock) {
        this.kinds = kinds;
        this.notices = notices;
        this.mailing = mailing;
        this.clock = clock;
    }

    /**
     * Tells it on the page of the person and orders the letter that she has chosen, in the transaction of the caller. What was told already
     * under this key changes nothing.
     *
     * @throws IllegalArgumentException for a kind that no room declares
     */
    @Transactional
    public void send(Notice notice) {
        kinds.demand(notice.kind());
        notices.add(notice, clock.instant())
                .ifPresent(added -> mailing.order(added, notice.person(), notice.kind()));
    }

    /** How many notices the person has not read. */
    public int unread(long person) {
        return notices.unread(person);
    }

    /** What the person has not read. {@code newest}: the last of them; empty when everything is read. */
    public record Unread(int count, Optional<KeptNotice> newest) {}

    public Unread unreadOf(long person) {
        int count = notices.unread(person);
        return new Unread(
                count,
                count == 0
                        ? Optional.empty()
                        : notices.list(person, Optional.empty(), 0, 1).stream().findFirst());
    }
}
