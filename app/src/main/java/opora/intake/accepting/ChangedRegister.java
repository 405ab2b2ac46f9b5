package opora.intake.accepting;

import java.util.List;
import opora.consistency.Recheck;
import opora.intake.BatchAccepted;
import opora.intake.BatchRecalled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A load may bring a register: what rests on schools is looked at anew, and so are the loads that wait. */
@Component
class ChangedRegister {

    private static final List<String> KINDS =
            List.of(
                    "intake.batch",
                    "territory.school",
                    "territory.parallel",
                    "access.person",
                    "access.municipality");

    private final Recheck recheck;

    ChangedRegister(Recheck recheck) {
        this.recheck = recheck;
    }

    @EventListener
    void on(BatchAccepted accepted) {
        KINDS.forEach(recheck::soon);
    }

    @EventListener
    void on(BatchRecalled recalled) {
        KINDS.forEach(recheck::soon);
    }
}
