package opora.overview.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import opora.access.Guests;
import opora.access.Guests.Guest;
import opora.vocabulary.Noun;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invitations that nobody has used and whose link ends or has ended. */
@Component
@Order(4)
class GuestWaits implements Waits {

    private static final int NAMED = 3;
    private static final Noun GUEST = new Noun("приглашённый", "приглашённых", "приглашённых");

    private final Guests guests;
    private final Clock clock;

    GuestWaits(Guests guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Look look) {
        List<Guest> lapsing = guests.lapsing(look.viewer());
        if (lapsing.isEmpty()) {
            return List.of();
        }
        return lapsing.size() == 1
                ? List.of(
                        task(
                                look,
                                lapsing.getFirst(),
                                lapsing.getFirst().person().name(),
                                "/people/" + lapsing.getFirst().person().id(),
                                state(lapsing.getFirst())))
                : List.of(
                        task(
                                look,
                                lapsing.getFirst(),
                                GUEST.counted(lapsing.size()),
                                "/people",
                                names(lapsing)));
    }

    /** Where no day is known, there is no link, and nobody can come before there is one. */
    private Task task(Look look, Guest first, String who, String address, String sub) {
        String title = "По приглашению ещё не вошли: " + who;
        return first.ends()
                .map(ends -> LocalDate.ofInstant(ends, clock.getZone()))
                .map(due -> Task.until(due, look.today(), title, address, sub))
                .orElseGet(() -> new Task(title, address, sub, "", "late", "Нет ссылки"));
    }

    private String state(Guest guest) {
        return guest.ends().filter(clock.instant()::isBefore).isPresent()
                ? "срок ссылки кончается"
                : "ссылка больше не открывается: выдайте новую или закройте доступ";
    }

    private static String names(List<Guest> guests) {
        String names =
                guests.stream()
                        .limit(NAMED)
                        .map(guest -> guest.person().name())
                        .collect(Collectors.joining(", "));
        return guests.size() > NAMED ? names + " и другие" : names;
    }
}
