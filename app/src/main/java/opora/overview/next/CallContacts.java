package opora.overview.next;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import opora.network.ContactSource;
import opora.network.LastContact;
import opora.overview.next.order.Step;
import opora.overview.next.order.Step.Contact;
import opora.overview.next.store.StepStore;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Tells the network of calls, letters and visits that people wrote down by hand. */
@Component
class CallContacts implements ContactSource {

    private final StepStore steps;

    CallContacts(StepStore steps) {
        this.steps = steps;
    }

    @Override
    public Map<SchoolId, LastContact> last(TerritoryScope seen) {
        Map<SchoolId, LastContact> last = new HashMap<>();
        steps.contacts(seen)
                .forEach((school, step) -> of(step).ifPresent(one -> last.put(school, one)));
        return last;
    }

    private static Optional<LastContact> of(Step step) {
        return step.said() instanceof Contact contact
                ? Optional.of(new LastContact(contact.on(), contact.way().title()))
                : Optional.empty();
    }
}
