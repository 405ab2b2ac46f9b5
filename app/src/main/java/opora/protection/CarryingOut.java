package opora.protection;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import opora.protection.store.CarriedOutStore;
import opora.vocabulary.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Twice an hour: erases what its term is over for, room by room, and keeps when that was and how much went. */
@Component
class CarryingOut {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(30);
    private static final Logger LOG = LoggerFactory.getLogger(CarryingOut.class);

    private final List<Retention> rooms;
    private final Terms terms;
    private final CarriedOutStore done;
    private final TransactionTemplate together;
    private final Clock clock;

    CarryingOut(
            List<Retention> rooms,
            Terms terms,
            CarriedOutStore done,
            TransactionTemplate together,
            Clock clock) {
        this.rooms = rooms;
        this.terms = terms;
        this.done = done;
        this.together = together;
        this.clock = clock;
    }

    /** One that fails does not keep the others from their turn. */
    void carryOut() {
        rooms.forEach(this::carryOut);
    }

    private void carryOut(Retention room) {
        Instant now = clock.instant();
        Term term = terms.find(room.name()).orElseThrow();
        try {
            together.executeWithoutResult(transaction ->
                    done.note(
                            term.name(), now, room.eraseBefore(term.before(now, clock.getZone()))));
        } catch (RuntimeException broken) {
            LOG.error("What is over was not erased: {}", term.name(), broken);
            done.noteFailure(term.name(), now);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        /** Asked for at the first look only: rooms that erase also order jobs, and the queue of jobs is not there before all jobs are known. */
        @Bean
        RecurringTask<Void> eraseWhatIsOver(ObjectProvider<CarryingOut> carryingOut) {
            return Tasks.recurring("erase-what-is-over", FixedDelay.of(BETWEEN_LOOKS))
                    .execute((job, context) -> carryingOut.getObject().carryOut());
        }
    }
}
