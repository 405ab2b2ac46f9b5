package opora.overview.next;

import java.time.Clock;
import java.util.Optional;
import opora.access.Viewer;
import opora.overview.next.order.Week;
import opora.overview.next.store.CapacityStore;
import org.springframework.stereotype.Component;

/** How many schools a person wants to reach in a week. A choice of one's own for oneself: the journal is not told. */
@Component
public class Capacities {

    private final CapacityStore store;
    private final Clock clock;

    Capacities(CapacityStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @return what is wrong; empty when it is kept */
    public Optional<String> choose(Viewer person, String typed) {
        String digits = typed.strip();
        int schools = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
        if (schools < 1 || schools > Week.LARGEST_CAPACITY) {
            return Optional.of(
                    "Напишите число от 1 до %d: сколько школ вы успеете за неделю"
                            .formatted(Week.LARGEST_CAPACITY));
        }
        store.keep(person, schools, clock.instant());
        return Optional.empty();
    }
}
