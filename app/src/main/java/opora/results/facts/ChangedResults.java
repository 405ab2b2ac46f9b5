package opora.results.facts;

import opora.consistency.Recheck;
import opora.intake.BatchAccepted;
import opora.intake.BatchRecalled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a load changes is looked at anew. Inside its transaction, so that a load that fails asks for nothing. */
@Component
class ChangedResults {

    private final Recheck recheck;

    ChangedResults(Recheck recheck) {
        this.recheck = recheck;
    }

    @EventListener
    void on(BatchAccepted accepted) {
        ask();
    }

    @EventListener
    void on(BatchRecalled recalled) {
        ask();
    }

    private void ask() {
        recheck.soon("results.school");
        recheck.soon("results.procedure");
    }
}
