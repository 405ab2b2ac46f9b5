package opora.results.facts;

import java.util.List;
import opora.consistency.Recheck;
import opora.intake.BatchAccepted;
import opora.intake.BatchRecalled;
import opora.vocabulary.Recordable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a load changes is looked at anew. Inside its transaction, so that a load that fails asks for nothing. */
@Component
class ChangedResults {

    private static final List<String> KINDS =
            List.of(
                    "results.school",
                    "results.procedure",
                    "results.class",
                    "results.municipality",
                    "results.report",
                    "results.territory_report",
                    "results.work");

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

    /** The structure of the region and the register of classes are what results are held against. */
    @EventListener
    void on(Recordable happened) {
        if (happened.deed().kind().startsWith("territory.")) {
            ask();
        }
    }

    private void ask() {
        KINDS.forEach(recheck::soon);
    }
}
