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
        Guest first = lapsing.getFirst();
        LocalDate due = LocalDate.ofInstant(first.ends(), clock.getZone());
        String over =
                first.ends().isAfter(clock.instant())
                        ? "срок ссылки кончается"
                        : "ссылка больше не открывается: выдайте новую или закройте доступ";
        return lapsing.size() == 1
                ? List.of(
                        Task.until(
                                due,
                                look.today(),
                                "По приглашению ещё не вошли: " + first.person().name(),
                                "/people/" + first.person().id(),
                                over))
                : List.of(
                        Task.until(
                                due,
                                look.today(),
                                "По приглашению ещё не вошли: " + GUEST.counted(lapsing.size()),
                                "/people",
                                names(lapsing)));
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
