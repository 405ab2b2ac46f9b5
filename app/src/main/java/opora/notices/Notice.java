package opora.notices;

import java.time.LocalDate;
import java.util.Optional;
import opora.access.LocalAddress;

/**
 * What a room has to say to one person.
 *
 * @param person the number of the person
 * @param key for «not twice»: a second notice of the same kind to the same person with the same key is dropped
 * @param title one line that says what happened; never names a pupil
 * @param text what is behind it, may be empty
 * @param address of the thing within this site, {@code /schools/7}
 * @param due the day by which something has to be done; calendars have it from {@link Dates}
 */
public record Notice(
        long person,
        NoticeKind kind,
        String key,
        String title,
        String text,
        String address,
        Optional<LocalDate> due) {

    public Notice {
        if (title.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("a notice needs a title and a key");
        }
        if (LocalAddress.of(address).isEmpty()) {
            throw new IllegalArgumentException("not an address of this site: " + address);
        }
    }

    /** Without a day by which something is to be done. */
    public static Notice of(
            long person, NoticeKind kind, String key, String title, String text, String address) {
        return new Notice(person, kind, key, title, text, address, Optional.empty());
    }
}
