package opora.notices.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Caller;
import opora.access.Viewer;
import opora.access.Viewers;
import opora.notices.Dates;
import opora.notices.Dates.Dated;
import opora.notices.Secret;
import opora.notices.store.SecretStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calendars of people by secret addresses: one per person, the new one ends the one before. */
@Component
public class Calendars {

    /** A calendar keeps what passed lately. */
    private static final Duration BACK = Duration.ofDays(30);

    private final SecretStore secrets;
    private final ObjectProvider<Dates> rooms;
    private final Viewers viewers;
    private final Clock clock;

    Calendars(SecretStore secrets, ObjectProvider<Dates> rooms, Viewers viewers, Clock clock) {
        this.secrets = secrets;
        this.rooms = rooms;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The secret is told this once. */
    @Transactional
    public Secret open(Viewer viewer) {
        Secret secret = Secret.fresh();
        secrets.keepCalendar(viewer.id(), secret.hash(), clock.instant());
        return secret;
    }

    @Transactional
    public void close(Viewer viewer) {
        secrets.dropCalendar(viewer.id());
    }

    public Optional<Instant> since(Viewer viewer) {
        return secrets.calendarSince(viewer.id());
    }

    /** What the calendar of this secret holds now; empty for a secret that is none, or of somebody who may not come in any more. */
    public Optional<List<Dated>> read(Secret secret) {
        return secrets.calendarOf(secret.hash())
                .map(viewers::underEveryHat)
                .filter(hats -> !hats.isEmpty())
                .map(this::dates);
    }

    /** Of all that the person is today; what concerns her twice stands there once. */
    private List<Dated> dates(List<Viewer> hats) {
        LocalDate from = LocalDate.ofInstant(clock.instant().minus(BACK), clock.getZone());
        Map<String, Dated> dates = new LinkedHashMap<>();
        for (Viewer hat : hats) {
            // a calendar program has no session: rooms are asked in the name of the person whose
            // secret it knows
            Caller.as(hat)
                    .during(() ->
                            rooms.stream()
                                    .flatMap(room -> room.dates(hat).stream())
                                    .filter(date -> !date.day().isBefore(from))
                                    .forEach(date -> dates.putIfAbsent(date.key(), date)));
        }
        return List.copyOf(dates.values());
    }
}
