package opora.consistency.checking;

import java.time.Clock;
import opora.consistency.Recheck;
import opora.consistency.store.DueStore;
import org.springframework.stereotype.Component;

/** Notes what has to be looked at in the transaction that changes it: both stay, or neither. */
@Component
class DueChecks implements Recheck {

    private final DueStore due;
    private final Clock clock;

    DueChecks(DueStore due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    @Override
    public void soon(String about) {
        due.add(about, clock.instant());
    }
}
