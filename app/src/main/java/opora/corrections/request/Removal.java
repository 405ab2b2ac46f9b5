package opora.corrections.request;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Something about a pupil was taken out of a request for ever.
 *
 * @param size characters of a text, bytes of a file; 0 until it is done
 * @param reason title of a {@link Reason}
 */
public record Removal(Place place, int size, String reason, Instant at, String by) {

    public static final String TITLE = "Удалены сведения об ученике";

    /** What went. One of a list: in words of their own people would name the pupil once more, and the journal keeps for ever. */
    public enum Reason {
        NAME("имя ученика или его родных"),
        BIRTHDAY("дата рождения"),
        DOCUMENT("номер документа"),
        HEALTH("здоровье или семья ученика"),
        OTHER("другое, по чему узнают ученика");

        private final String title;

        Reason(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        static Optional<Reason> find(String name) {
            return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
        }
    }

    /**
     * As typed.
     *
     * @param place {@link Place#code}
     * @param passage not asked for a file, which goes whole
     * @param reason name of a {@link Reason}
     */
    public record Wish(String place, String passage, String reason) {}
}
