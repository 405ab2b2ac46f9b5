package opora.network.reminder;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.access.Addressees;
import opora.access.Addressees.Wearer;
import opora.access.Hat;
import opora.network.reminder.Tiding.Side;
import opora.notices.Notice;
import opora.notices.Notices;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Component;

/** Takes tidings to those who have the school by name today: its administration, its curators. Nobody is told of a deed of their own. */
@Component
class Carrier {

    private final Addressees addressees;
    private final Notices notices;
    private final Schools schools;

    Carrier(Addressees addressees, Notices notices, Schools schools) {
        this.addressees = addressees;
        this.notices = notices;
        this.schools = schools;
    }

    private record Place(SchoolId school, Side side) {}

    void tell(Collection<Tiding> tidings) {
        if (tidings.isEmpty()) {
            return;
        }
        List<Wearer> now = addressees.now();
        Map<Place, Set<Long>> there = there(now);
        for (Tiding tiding : tidings) {
            to(tiding, there, now).forEach(person -> notices.send(notice(person, tiding)));
        }
    }

    private static Map<Place, Set<Long>> there(List<Wearer> now) {
        Map<Place, Set<Long>> there = new HashMap<>();
        for (Wearer one : now) {
            for (Side side : Side.values()) {
                if (one.hat().role().may(side.right())) {
                    one.hat()
                            .scope()
                            .onlySchools()
                            .orElse(Set.of())
                            .forEach(school ->
                                    there.computeIfAbsent(
                                                    new Place(school, side),
                                                    _ -> new LinkedHashSet<>())
                                            .add(one.person().id()));
                }
            }
        }
        return there;
    }

    private Set<Long> to(Tiding tiding, Map<Place, Set<Long>> there, List<Wearer> now) {
        Set<Long> to = new LinkedHashSet<>();
        tiding.to()
                .forEach(side ->
                        to.addAll(there.getOrDefault(new Place(tiding.school(), side), Set.of())));
        if (tiding.to().contains(Side.CURATORS)) {
            now.stream()
                    .filter(one -> one.person().id() == tiding.author())
                    .filter(one -> keepsVisits(one.hat(), tiding.school()))
                    .forEach(one -> to.add(one.person().id()));
        }
        return to;
    }

    /** Who planned a visit may have lost sight of the school since. */
    private boolean keepsVisits(Hat hat, SchoolId school) {
        return hat.role().may(Side.CURATORS.right())
                && schools.find(hat.scope(), school).isPresent();
    }

    private static Notice notice(long person, Tiding tiding) {
        return new Notice(
                person,
                TidingKinds.of(tiding.sort()),
                tiding.key(),
                tiding.title(),
                tiding.text(),
                tiding.address(),
                tiding.due());
    }
}
