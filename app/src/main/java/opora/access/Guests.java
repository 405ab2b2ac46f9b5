package opora.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.access.store.InvitationStore;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;

/** The door to those who were invited and have not come yet. */
@Component
public class Guests {

    /** So long before a link ends it is worth a word. */
    private static final Duration SOON = Duration.ofDays(2);

    private final InvitationStore links;
    private final PeopleStore people;
    private final Charge charge;
    private final Clock clock;

    Guests(InvitationStore links, PeopleStore people, Charge charge, Clock clock) {
        this.links = links;
        this.people = people;
        this.charge = charge;
        this.clock = clock;
    }

    /** {@code ends}: when the link ends, or ended; empty for who has none, because access was closed and opened again. */
    public record Guest(Person person, Optional<Instant> ends) {}

    /**
     * Those who were invited, have never come by whatever way, and whose link ends within two days, has ended or is gone, of whom the one who asks
     * is in charge and can make another link; the first one first.
     */
    public List<Guest> lapsing(Viewer by) {
        if (Role.GIVEN.stream().noneMatch(role -> by.may(role.invitedBy()))) {
            return List.of();
        }
        Map<Long, Optional<Instant>> ends = links.lapsing(clock.instant().plus(SOON));
        if (ends.isEmpty()) {
            return List.of();
        }
        List<Person> late =
                people.list().stream().filter(one -> ends.containsKey(one.id())).toList();
        return charge.covered(by, late).stream()
                .map(one -> new Guest(one, Objects.requireNonNull(ends.get(one.id()))))
                .sorted(Comparator.comparing(guest -> guest.ends().orElse(Instant.EPOCH)))
                .toList();
    }
}
