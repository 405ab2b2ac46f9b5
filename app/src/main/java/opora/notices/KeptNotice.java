package opora.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A notice as the person finds it. {@code kind} is the code: the kind itself may be declared no more. */
public record KeptNotice(
        long id,
        long person,
        String kind,
        String title,
        String text,
        String address,
        Optional<LocalDate> due,
        Instant sentAt,
        Optional<Instant> readAt) {

    public boolean isUnread() {
        return readAt.isEmpty();
    }
}
