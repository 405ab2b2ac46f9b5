package opora.overview.home;

import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that waits under one hat, for whatever reason. */
@Component
class AllWaits {

    private final List<Waits> reasons;

    AllWaits(List<Waits> reasons) {
        this.reasons = reasons;
    }

    List<Task> of(Look look) {
        return reasons.stream().flatMap(reason -> reason.of(look).stream()).toList();
    }
}
