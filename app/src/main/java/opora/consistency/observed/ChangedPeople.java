package opora.consistency.observed;

import opora.consistency.Recheck;
import opora.vocabulary.Recordable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The rooms up the road cannot ask for a new look themselves: their deeds tell. */
@Component
class ChangedPeople {

    private final Recheck recheck;

    ChangedPeople(Recheck recheck) {
        this.recheck = recheck;
    }

    @EventListener
    void on(Recordable happened) {
        String kind = happened.deed().kind();
        if (kind.startsWith("access.")) {
            recheck.soon("access.person");
            recheck.soon("access.municipality");
        }
        if (kind.startsWith("territory.")) {
            recheck.soon("territory.school");
            recheck.soon("access.municipality");
        }
    }
}
