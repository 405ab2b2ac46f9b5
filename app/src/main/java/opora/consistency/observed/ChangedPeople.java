package opora.consistency.observed;

import java.util.Set;
import opora.consistency.Recheck;
import opora.consistency.rules.Rules;
import opora.vocabulary.Recordable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The rooms up the road cannot ask for a new look themselves: their deeds tell. */
@Component
class ChangedPeople {

    /** What may take whoever loaded a file away, or bring somebody back. */
    private static final Set<String> COMINGS_AND_GOINGS =
            Set.of(
                    "access.assigned",
                    "access.assignment_ended",
                    "access.closed",
                    "access.opened",
                    "protection.erased");

    private final Recheck recheck;
    private final Rules rules;

    ChangedPeople(Recheck recheck, Rules rules) {
        this.recheck = recheck;
        this.rules = rules;
    }

    @EventListener
    void on(Recordable happened) {
        String kind = happened.deed().kind();
        if (kind.startsWith("access.")) {
            recheck.soon("access.person");
            recheck.soon("access.municipality");
        }
        if (COMINGS_AND_GOINGS.contains(kind)) {
            rules.askedOfLoaders().forEach(recheck::soon);
        }
        if (kind.startsWith("territory.")) {
            recheck.soon("territory.school");
            recheck.soon("territory.parallel");
            recheck.soon("access.municipality");
        }
    }
}
