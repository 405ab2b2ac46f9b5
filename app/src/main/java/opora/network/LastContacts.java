package opora.network;

import java.util.HashMap;
import java.util.Map;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** When anybody last had to do with each school: visits that took place, and whatever else rooms keep of contacts. */
@Component
public class LastContacts {

    private final SchoolVisits visits;
    private final ObjectProvider<ContactSource> others;

    LastContacts(SchoolVisits visits, ObjectProvider<ContactSource> others) {
        this.visits = visits;
        this.others = others;
    }

    /** Schools with which nobody ever had to do are absent. On the same day a visit is told before a call. */
    public Map<SchoolId, LastContact> of(TerritoryScope seen) {
        Map<SchoolId, LastContact> last = new HashMap<>(visits.lastHeld(seen));
        others.stream()
                .forEach(room ->
                        room.last(seen)
                                .forEach((id, one) -> last.merge(id, one, LastContacts::newer)));
        return last;
    }

    private static LastContact newer(LastContact one, LastContact other) {
        return other.on().isAfter(one.on()) ? other : one;
    }
}
