package opora.notices.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.access.Viewer;
import opora.access.Viewers;
import opora.notices.Dates;
import opora.notices.Dates.Dated;
import opora.notices.KeptNotice;
import opora.notices.Secret;
import opora.notices.store.NoticeStore;
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
    private final NoticeStore notices;
    private final ObjectProvider<Dates> rooms;
    private final Viewers viewers;
    private final Clock clock;

    Calendars(
            SecretStore secrets,
            NoticeStore notices,
            ObjectProvider<Dates> rooms,
            Viewers viewers,
            Clock clock) {
        this.secrets = secrets;
        this.notices = notices;
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
        return secrets.calendarOf(secret.hash()).flatMap(viewers::find).map(this::dates);
    }

    private List<Dated> dates(Viewer viewer) {
        LocalDate from = LocalDate.ofInstant(clock.instant().minus(BACK), clock.getZone());
        return Stream.concat(
                        notices.due(viewer.id(), from).stream().map(Calendars::dated),
                        rooms.stream()
                                .flatMap(room -> room.dates(viewer.scope(), viewer.id()).stream())
                                .filter(date -> !date.day().isBefore(from)))
                .toList();
    }

    private static Dated dated(KeptNotice notice) {
        return new Dated(
                "notices/" + notice.id(),
                notice.due().orElseThrow(),
                notice.title(),
                notice.address(),
                notice.sentAt());
    }
}
