package opora.results.facts;

import java.util.List;
import java.util.Set;
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

    /** Deeds that change classes alone: schools do them often. */
    private static final Set<String> CLASSES =
            Set.of(
                    "territory.classes_changed",
                    "territory.classes_withdrawn",
                    "territory.many_classes_changed",
                    "territory.many_classes_withdrawn");

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
        String kind = happened.deed().kind();
        if (CLASSES.contains(kind)) {
            recheck.soon("results.procedure");
            recheck.soon("results.class");
        } else if (kind.startsWith("reference.")) {
            recheck.soon("results.procedure");
            recheck.soon("results.work");
        } else if (kind.startsWith("territory.")) {
            ask();
        }
    }

    private void ask() {
        KINDS.forEach(recheck::soon);
    }
}
